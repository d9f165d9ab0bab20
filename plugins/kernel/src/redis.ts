import { once } from 'node:events'
import { Redis } from 'ioredis'
import { createLogger } from './logger.ts'

/** Milliseconds. */
const patience = 2000
const longestPause = 5000

const clients = new Map<string, Redis>()

/** One line when Redis goes away and one when it is back, however many requests notice. */
const tellOnce = (client: Redis): void => {
  const log = createLogger('redis')
  let isAway = false
  client.on('error', (error) => {
    if (!isAway) log.error({ err: error }, 'Redis does not answer; counting and reading go on without it')
    isAway = true
  })
  client.on('ready', () => {
    if (isAway) log.info('Redis answers again')
    isAway = false
  })
}

/**
 * This process's one connection to a Redis, made at first use. A command fails at once while Redis is away instead of
 * waiting for it: whoever asks has something else to fall back on.
 */
export const redisOf = (url: string): Redis => {
  const known = clients.get(url)
  if (known) return known
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: patience,
    commandTimeout: patience,
    retryStrategy: (tries) => Math.min(tries * 200, longestPause),
  })
  tellOnce(client)
  clients.set(url, client)
  return client
}

/** Waits for a connection that is being made. Throws when there is none within two seconds. */
export const whenReady = async (client: Redis): Promise<void> => {
  if (client.status !== 'ready') await once(client, 'ready', { signal: AbortSignal.timeout(patience) })
}

/** Ends the process's connections, so that it can exit. */
export const closeRedis = async (): Promise<void> => {
  const open = [...clients.values()]
  clients.clear()
  for (const client of open) client.disconnect()
}
