import type { MailSettings } from '../options.ts'
import { strings } from '../strings.ts'
import { resend } from './resend.ts'
import { smtp } from './smtp.ts'
import { DeliveryProblem, type Transport } from './transport.ts'

/** Sends nothing: a developer reads the mail at `/api/mails/outbox`. */
const outbox: Transport = {
  name: 'outbox',
  send: async ({ id, html, text }) => ({ messageId: id, kept: { html, text } }),
}

/** Where strangers come and nobody said how mail leaves: it is kept, and staff see why it did not go. */
const none: Transport = {
  name: 'none',
  send: async () => {
    throw new DeliveryProblem(strings.problems.noTransport, true)
  },
}

/** How mail leaves this academy. */
export const transportOf = ({ smtpUrl, resendApiKey, from, isProduction }: MailSettings): Transport => {
  if (smtpUrl) return smtp(smtpUrl, from)
  if (resendApiKey) return resend({ apiKey: resendApiKey, from })
  return isProduction ? none : outbox
}
