import { createHash, timingSafeEqual } from 'node:crypto'
import { postEndpoint } from '@academy/kernel'
import { z } from 'zod'
import { MAILS_SLUG } from '../contract.ts'
import { noWebhook } from '../errors.ts'
import type { MailSettings } from '../options.ts'
import { strings } from '../strings.ts'

export const secretHeader = 'x-mail-webhook-secret'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Takes as long for a wrong secret as for a right one, whatever their lengths. */
const isSame = (given: string, secret: string) => timingSafeEqual(digest(given), digest(secret))

/** As services name mails: with angle brackets or without. */
const bare = (messageId: string) => messageId.trim().replace(/^<|>$/g, '')

/**
 * Told by the mail service that a mail did not arrive after all. Answered alike whether the mail is known, so that a
 * service does not repeat what nobody can use. Without a secret, or with a wrong one, there is no such address.
 */
export const noteBounce = ({ webhookSecret }: MailSettings) =>
  postEndpoint({
    path: '/bounce',
    summary: 'A mail service reports that a mail bounced',
    input: z.object({
      messageId: z.string().min(1).max(500),
      /** What the receiving server said. */
      problem: z.string().max(2000).optional(),
    }),
    allow: ({ headers }) => {
      if (!webhookSecret || !isSame(headers.get(secretHeader) ?? '', webhookSecret)) throw noWebhook()
      return true
    },
    handle: async ({ messageId, problem }, req) => {
      const id = bare(messageId)
      await req.payload.update({
        collection: MAILS_SLUG,
        where: { and: [{ messageId: { in: [id, `<${id}>`] } }, { status: { equals: 'sent' } }] },
        data: { status: 'bounced', problem: problem ?? strings.problems.bounced },
        depth: 0,
        req,
      })
      return Response.json({ ok: true }, { status: 202 })
    },
  })
