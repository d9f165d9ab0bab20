import { defineTask } from '@academy/kernel'
import type { Where } from 'payload'
import { z } from 'zod'
import { MAILS_SLUG } from '../contract.ts'
import { runtimeOf } from '../runtime.ts'
import { strings } from '../strings.ts'

const dayMs = 86_400_000
/** A mail that waits longer has no task any more. */
const waitsAtMostDays = 1

/** Forgets old mails, and what those that failed would have said; shows staff a mail whose worker died. Nightly. */
export const tidyMailsTask = defineTask({
  name: 'mail/tidy',
  input: z.object({}),
  schedule: '41 3 * * *',
  run: async (_inputs, { payload }) => {
    const { keepDays, retryDays } = runtimeOf(payload).settings
    const olderThan = (days: number, more: Where = {}): Where => ({
      and: [{ createdAt: { less_than: new Date(Date.now() - days * dayMs).toISOString() } }, more],
    })
    const change = (where: Where, data: Record<string, unknown>) =>
      payload.db.updateMany({ collection: MAILS_SLUG, where, data, returning: false })
    const stuck = { status: { equals: 'waiting' } }
    await change(olderThan(waitsAtMostDays, stuck), { status: 'failed', problem: strings.problems.interrupted })
    await change(olderThan(retryDays), { data: null, html: null, text: null })
    await payload.db.deleteMany({ collection: MAILS_SLUG, where: olderThan(keepDays) })
  },
})
