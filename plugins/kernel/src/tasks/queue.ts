import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { fromDrizzle, PgBoss } from 'pg-boss'
import { type Task, tasksOf } from './task.ts'

/** Statements on Payload's pool, or on the transaction a request is in. */
const databaseFor = async (payload: Payload, transactionID?: unknown): Promise<ReturnType<typeof fromDrizzle>> => {
  const id = await transactionID
  const session = id ? payload.db.sessions?.[String(id)] : undefined
  return fromDrizzle((session?.db ?? payload.db.drizzle) as Parameters<typeof fromDrizzle>[0], sql)
}

/** Creates or updates the queue of every task, so that a send never meets an unknown one. */
export const ensureQueues = async (boss: PgBoss, tasks: Task[]): Promise<void> => {
  for (const task of tasks) {
    const options = {
      retryLimit: task.retry?.limit ?? 2,
      retryBackoff: task.retry?.backoff ?? true,
      retryDelay: task.retry?.delaySeconds ?? 2,
      expireInSeconds: task.expireInSeconds ?? 900,
      notify: true,
    }
    if (await boss.getQueue(task.name)) await boss.updateQueue(task.name, options)
    else await boss.createQueue(task.name, options)
  }
}

const producers = new WeakMap<Payload, Promise<PgBoss>>()

/** The process's sending end: it works no queue and runs no maintenance. */
const producerOf = (payload: Payload): Promise<PgBoss> => {
  const known = producers.get(payload)
  if (known) return known
  const starting = (async () => {
    const boss = new PgBoss({ db: await databaseFor(payload), supervise: false, schedule: false })
    boss.on('error', (error) => payload.logger.error({ err: error, msg: 'The task queue reported an error' }))
    await boss.start()
    await ensureQueues(boss, tasksOf(payload.config))
    return boss
  })()
  producers.set(payload, starting)
  starting.catch(() => producers.delete(payload))
  return starting
}

/** Prepares the sending end at boot, so that the first publish need not. */
export const prepareQueues = async (payload: Payload): Promise<void> => {
  await producerOf(payload)
}

export { databaseFor, producerOf }
