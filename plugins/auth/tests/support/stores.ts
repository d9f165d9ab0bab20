import { randomUUID } from 'node:crypto'
import { closeRedis, redisOf } from '@academy/kernel'
import { getPayload } from 'payload'
import { expect, inject, vi } from 'vitest'
import { baseUrl, json } from '../../../../tests/support/academy.ts'
import { startOrigin } from '../../../../tests/support/origin.ts'
import type { startRedis } from '../../../../tests/support/redis.ts'
import { addAccount } from '../../src/addAccount.ts'

export const password = 'correct-horse-battery'

export type Ask = (path: string, init?: RequestInit) => Promise<Response>

export const cookieOf = (reply: Response): string =>
  reply.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')

/** The name of a session, which stands in its cookie before what proves it. */
const nameIn = (cookie: string): string => decodeURIComponent(cookie).match(/session_token=([^.;]+)\./)?.[1] ?? ''

/** The academy that all tests share, which has no Redis, and one more origin of it that has `redis`. */
export const startStores = async (redis: Awaited<ReturnType<typeof startRedis>>) => {
  // What this process does through Payload reaches the sessions of both origins.
  vi.stubEnv('REDIS_URL', redis?.url ?? '')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  const withRedis = redis && (await startOrigin({ REDIS_URL: redis.url }))
  const made: string[] = []

  /** As a page of the academy asks. */
  const asker =
    (store: string, cookie = ''): Ask =>
    (path, init = {}) => {
      const headers = new Headers(init.headers)
      headers.set('origin', inject('academy').environment.PUBLIC_URL ?? '')
      if (cookie) headers.set('cookie', cookie)
      return fetch(`${store === 'Redis' ? withRedis?.baseUrl : baseUrl()}${path}`, { ...init, headers })
    }

  return {
    payload,
    made,
    asker,
    newPerson: async (role: 'student' | 'admin' = 'student') => {
      const email = `store-${randomUUID()}@academy.test`
      const id = await addAccount(payload, { name: 'Somebody', email, password, role })
      made.push(id)
      return { id, email }
    },
    signIn: async (store: string, email: string, secret = password) => {
      const reply = await asker(store)('/api/auth/sign-in/email', json('POST', { email, password: secret }))
      expect(reply.status, await reply.clone().text()).toBe(200)
      const cookie = cookieOf(reply)
      return { token: nameIn(cookie), cookie, as: asker(store, cookie) }
    },
    /** Lets a session end at this time, wherever it is. */
    shorten: async (token: string, at: Date): Promise<void> => {
      await payload.db.pool.query('update sessions set expires_at = $1 where token = $2', [at, token])
      if (!redis) return
      const [client, key] = [redisOf(redis.url), `academy:session:${token}`]
      const kept = await client.get(key)
      if (!kept) return
      const { session, ...rest } = JSON.parse(kept)
      await client.set(key, JSON.stringify({ ...rest, session: { ...session, expiresAt: at } }), 'KEEPTTL')
    },
    stop: async () => {
      await withRedis?.stop()
      // Row by row: Redis is gone by now, and deleting a person asks it.
      for (const collection of ['sessions', 'accounts'] as const) {
        await payload.db.deleteMany({ collection, where: { user: { in: made } } })
      }
      await payload.db.deleteMany({ collection: 'users', where: { id: { in: made } } })
      await payload.destroy()
      await closeRedis()
      await redis?.stop()
    },
  }
}
export type Stores = Awaited<ReturnType<typeof startStores>>
