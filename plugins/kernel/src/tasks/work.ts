import { setTimeout as wait } from 'node:timers/promises'
import * as Sentry from '@sentry/node'
import type { Payload } from 'payload'
import { type Job, PgBoss } from 'pg-boss'
import { createLogger, type Logger } from '../logger.ts'
import type { Envelope } from './enqueue.ts'
import { ensureQueues } from './queue.ts'
import type { Task } from './task.ts'

type WorkOptions = { connectionString: string; tasks: Task[]; log?: Logger }

/** Runs one batch in the trace of its newest task, so that a click and what it caused can be read as one. */
const runBatch = (task: Task, jobs: Job<Envelope>[], payload: Payload, log: Logger): Promise<void> => {
  const trace = jobs.at(-1)?.data?.trace
  return Sentry.continueTrace({ sentryTrace: trace?.['sentry-trace'], baggage: trace?.baggage }, () =>
    Sentry.startSpan({ name: task.name, op: 'queue.process', forceTransaction: true }, async () => {
      const started = performance.now()
      try {
        await task.run(
          jobs.map((job) => task.input.parse(job.data?.input ?? {})),
          { payload, log },
        )
        log.info({ task: task.name, tasks: jobs.length, ms: Math.round(performance.now() - started) }, 'task done')
      } catch (error) {
        Sentry.captureException(error)
        log.error({ task: task.name, err: error }, 'task failed')
        throw error
      }
    }),
  )
}

/** Works the queues of all tasks until `stop` is called; `stop` lets running tasks end. */
export const startTasks = async (
  payload: Payload,
  { connectionString, tasks, log = createLogger('tasks') }: WorkOptions,
) => {
  const boss = new PgBoss({ connectionString, useListenNotify: true, max: 4, application_name: 'academy-worker' })
  boss.on('error', (error) => log.error({ err: error }, 'task queue error'))
  await boss.start()
  await ensureQueues(boss, tasks)
  for (const task of tasks) {
    const worker = await boss.work<Envelope>(
      task.name,
      { batchSize: task.batch ?? 1, pollingIntervalSeconds: 2 },
      async (jobs) => {
        try {
          await runBatch(task, jobs, payload, log)
        } finally {
          if (task.restMs) await wait(task.restMs)
          // Two tasks queued at once wake a sleeping worker once: whoever found one looks for another before it sleeps.
          boss.notifyWorker(worker)
        }
      },
    )
    if (task.schedule) await boss.schedule(task.name, task.schedule, { input: {} })
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 30_000 }) }
}
