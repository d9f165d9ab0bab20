import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { noticeStale } from './notice.ts'

/** Marks on pages what has aged since yesterday. Nightly; safe to run twice. */
export const noticeStaleTask = defineTask({
  name: 'catalog/notice-stale',
  input: z.object({}),
  schedule: '17 3 * * *',
  batch: 100,
  retry: { limit: 2, backoff: true, delaySeconds: 60 },
  run: (_inputs, { payload }) => noticeStale(payload),
})
