import type { RateLimiterRes } from 'rate-limiter-flexible'
import { HttpError } from '../errors.ts'
import type { Limit } from './table.ts'

/** What counting said: whether it may be done, what is left, and in how many seconds all of it is back. */
export type Verdict = { allowed: boolean; policy: string; limit: Limit; remaining: number; resetSeconds: number }

export const verdictOf = (policy: string, limit: Limit, counted: RateLimiterRes, allowed: boolean): Verdict => ({
  allowed,
  policy,
  limit,
  remaining: allowed ? counted.remainingPoints : 0,
  resetSeconds: Math.max(1, Math.ceil(counted.msBeforeNext / 1000)),
})

/** The fields of draft-ietf-httpapi-ratelimit-headers, and `Retry-After` where it was refused. */
export const limitHeaders = ({ allowed, policy, limit, remaining, resetSeconds }: Verdict): Record<string, string> => ({
  'RateLimit-Policy': `"${policy}";q=${limit.points};w=${limit.seconds}`,
  RateLimit: `"${policy}";r=${remaining};t=${resetSeconds}`,
  ...(allowed ? {} : { 'Retry-After': String(resetSeconds) }),
})

const wait = (seconds: number) => (seconds === 1 ? '1 second' : `${seconds} seconds`)

/** 429 `kernel/too-many-requests`; `details.retryAfterSeconds` says the same as `Retry-After`. */
export const tooManyRequests = ({ resetSeconds }: Verdict) =>
  new HttpError(429, 'kernel/too-many-requests', `That was too often. Wait ${wait(resetSeconds)} and try again.`, {
    retryAfterSeconds: resetSeconds,
  })
