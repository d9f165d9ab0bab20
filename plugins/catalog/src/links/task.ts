import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { runtimeOf } from '../runtime.ts'
import { checkAllLinks } from './checkAll.ts'

/** Asks outside links, where the academy wants it. Nightly; safe to run twice. */
export const checkLinksTask = defineTask({
  name: 'catalog/check-links',
  input: z.object({}),
  schedule: '41 2 * * *',
  batch: 100,
  retry: { limit: 0 },
  expireInSeconds: 4 * 3600,
  run: async (_inputs, { payload, log }) => {
    if (runtimeOf(payload).checkLinks) await checkAllLinks(payload, log)
  },
})
