import { redisOf, whenReady } from '@academy/kernel'
import { redisStorage } from '@better-auth/redis-storage'
import type { SecondaryStorage } from 'better-auth'

/** Tokens are the keys of sessions; better-auth's other keys have dashes or colons in them. */
const isSession = (key: string) => /^[A-Za-z0-9]+$/.test(key)
/** Links and challenges that count once: Postgres alone keeps them, because it decides who came first. */
const isVerification = (key: string) => key.startsWith('verification:')

/**
 * Sessions in Redis, in front of Postgres, which keeps the list of them. While Redis is away Postgres answers whose
 * session it is; a session is begun or ended in both or not at all, so that one that was ended does not come back.
 */
export const sessionStorage = (redisUrl: string): SecondaryStorage => {
  const client = redisOf(redisUrl)
  const storage = redisStorage({ client, keyPrefix: 'academy:session:' })
  return {
    ...storage,
    get: async (key) => {
      if (isVerification(key)) return null
      if (isSession(key)) return storage.get(key).catch(() => null)
      await whenReady(client)
      return storage.get(key)
    },
    set: async (key, value, ttl) => {
      if (isVerification(key)) return
      await whenReady(client)
      await storage.set(key, value, ttl)
    },
    delete: async (key) => {
      if (isVerification(key)) return
      await whenReady(client)
      await storage.delete(key)
    },
  }
}
