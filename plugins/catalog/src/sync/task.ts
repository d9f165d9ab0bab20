import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { syncTriggers } from './view.ts'

/** Brings courses and their folders together. All that wait are one run: it reads what is newest when it begins. */
export const syncCoursesTask = defineTask({
  name: 'catalog/sync-courses',
  input: z.object({ trigger: z.enum(syncTriggers).default('schedule') }),
  schedule: '*/10 * * * *',
  batch: 100,
  expireInSeconds: 3600,
  run: async (inputs, context) => {
    const asked = inputs.find(({ trigger }) => trigger !== 'schedule') ?? { trigger: 'schedule' as const }
    const { runSync } = await import('./run.ts')
    await runSync(asked.trigger, context)
  },
})
