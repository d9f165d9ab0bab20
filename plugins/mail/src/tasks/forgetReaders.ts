import { defineTask } from '@academy/kernel'
import type { Payload } from 'payload'
import { z } from 'zod'
import { MAILS_SLUG } from '../contract.ts'
import { forgotten } from '../domain/forgotten.ts'
import type { MailSettings } from '../options.ts'
import { runtimeOf } from '../runtime.ts'

const dayMs = 86_400_000

type Settings = Pick<MailSettings, 'forgetOnceSent' | 'retryDays'>

/**
 * Forgets to whom mails were that went to people whose account is gone, because nothing else would forget the address:
 * at once when they are sent, and when they failed as soon as they cannot be sent again. Safe to run twice.
 */
export const forgetReaders = async (
  payload: Payload,
  { forgetOnceSent, retryDays }: Settings,
  now: Date,
): Promise<void> => {
  if (forgetOnceSent.length === 0) return
  const longAgo = new Date(now.getTime() - retryDays * dayMs).toISOString()
  await payload.db.updateMany({
    collection: MAILS_SLUG,
    where: {
      and: [
        { kind: { in: forgetOnceSent } },
        { to: { not_equals: forgotten.to } },
        { or: [{ status: { in: ['sent', 'bounced'] } }, { createdAt: { less_than: longAgo } }] },
      ],
    },
    data: forgotten,
    returning: false,
  })
}

/** Hourly. */
export const forgetReadersTask = defineTask({
  name: 'mail/forget-readers',
  input: z.object({}),
  schedule: '23 * * * *',
  run: (_inputs, { payload }) => forgetReaders(payload, runtimeOf(payload).settings, new Date()),
})
