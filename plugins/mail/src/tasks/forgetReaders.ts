import { defineTask } from '@academy/kernel'
import type { Payload } from 'payload'
import { z } from 'zod'
import { MAILS_SLUG } from '../contract.ts'
import { forgotten } from '../domain/forgotten.ts'

const dayMs = 86_400_000
/** As long as staff can still try to send a mail that failed. */
const failedAtMostDays = 7

/**
 * Forgets to whom mails of these kinds were: they are the last that somebody gets whose account is gone, so that nothing
 * else would forget the address. What failed may be tried again for a week. Safe to run twice.
 */
export const forgetReaders = async (payload: Payload, kinds: string[], now: Date): Promise<void> => {
  if (kinds.length === 0) return
  const longAgo = new Date(now.getTime() - failedAtMostDays * dayMs).toISOString()
  await payload.db.updateMany({
    collection: MAILS_SLUG,
    where: {
      and: [
        { kind: { in: kinds } },
        { to: { not_equals: forgotten.to } },
        { or: [{ status: { in: ['sent', 'bounced'] } }, { createdAt: { less_than: longAgo } }] },
      ],
    },
    data: forgotten,
    returning: false,
  })
}

export const forgetReadersTask = (kinds: string[]) =>
  defineTask({
    name: 'mail/forget-readers',
    input: z.object({}),
    schedule: '23 * * * *',
    run: (_inputs, { payload }) => forgetReaders(payload, kinds, new Date()),
  })
