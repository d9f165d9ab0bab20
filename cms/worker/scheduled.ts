import { defineTask } from '@academy/kernel'
import { z } from 'zod'

/**
 * Publishes and unpublishes what is due. Payload keeps these jobs in a queue of its own; this cron is all that runs it,
 * so that two workers never take the same job.
 */
export const runScheduledTask = defineTask({
  name: 'cms/run-scheduled',
  input: z.object({}),
  schedule: '* * * * *',
  batch: 100,
  retry: { limit: 0 },
  run: async (_inputs, { payload }) => {
    await payload.jobs.run({ allQueues: true, limit: 100, sequential: true, silent: { info: true } })
  },
})
