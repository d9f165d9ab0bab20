import './telemetry.ts'
import path from 'node:path'
import { closeSearch, ensureRelease, liveNumber } from '@academy/catalog/releases'
import { closeRedis, createLogger, startTasks, tasksOf } from '@academy/kernel'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { env } from '../env.ts'
import { flushTelemetry } from '../telemetry/instrument.ts'
import { healthServer } from './health.ts'
import { runScheduledTask } from './scheduled.ts'

/** Runs the tasks of all plugins until it is told to stop. Any number of workers may run beside each other. */
const log = createLogger('worker', env.LOG_LEVEL)
const startedAt = new Date().toISOString()
let ready = false

const fail = (error: unknown): never => {
  log.fatal({ err: error }, 'worker failed')
  process.exit(1)
}
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

const health = healthServer(async () => ({
  ready,
  startedAt,
  release: await liveNumber(path.join(env.DATA_DIR, 'releases')),
}))
health.listen(env.WORKER_PORT, '127.0.0.1')

const payload = await getPayload({ config })
const tasks = await startTasks(payload, {
  connectionString: env.DATABASE_URL,
  tasks: [...tasksOf(payload.config), runScheduledTask],
  log,
})
const due = await ensureRelease(payload)
ready = true
log.info({ port: env.WORKER_PORT, due }, 'worker takes tasks')

const stop = async (signal: string) => {
  if (!ready) process.exit(0)
  ready = false
  log.info({ signal }, 'stopping: tasks under way may end')
  await tasks.stop()
  await closeSearch()
  health.close()
  await payload.destroy()
  await closeRedis()
  await flushTelemetry()
  log.info('stopped')
  process.exit(0)
}
process.once('SIGTERM', () => void stop('SIGTERM'))
process.once('SIGINT', () => void stop('SIGINT'))
