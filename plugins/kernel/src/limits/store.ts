import type { Payload } from 'payload'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
} from 'rate-limiter-flexible'
import { redisOf } from '../redis.ts'
import type { Limit } from './table.ts'

/** Made by a migration, without a log: a crash of Postgres empties it, and that is all. */
const tableName = 'rate_limits'

/** Counts that all processes share: in Redis when there is one, else in Postgres. */
export type LimitStore = { payload: Payload; redisUrl: string | null }

const make = ({ payload, redisUrl }: LimitStore, name: string, { points, seconds }: Limit): RateLimiterAbstract => {
  const options = { keyPrefix: `limit:${name}`, points, duration: seconds }
  // Where the store does not answer, each process counts for itself.
  const insured = { ...options, insuranceLimiter: new RateLimiterMemory(options) }
  if (redisUrl) return new RateLimiterRedis({ ...insured, storeClient: redisOf(redisUrl), rejectIfRedisNotReady: true })
  return new RateLimiterPostgres({
    ...insured,
    storeClient: payload.db.pool,
    storeType: 'pool',
    tableName,
    tableCreated: true,
    clearExpiredByTimeout: true,
  })
}

const made = new WeakMap<Payload, Map<string, RateLimiterAbstract>>()

/** The shared counter of this name. */
export const limiterOf = (store: LimitStore, name: string, limit: Limit): RateLimiterAbstract => {
  const limiters = made.get(store.payload) ?? new Map<string, RateLimiterAbstract>()
  made.set(store.payload, limiters)
  const limiter = limiters.get(name) ?? make(store, name, limit)
  limiters.set(name, limiter)
  return limiter
}
