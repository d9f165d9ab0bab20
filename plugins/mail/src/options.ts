import { readSender, type Sender } from './addresses.ts'

export type MailOptions = {
  /** Whom mails come from: `Name <address>`. */
  from: string
  /** Public origin of the academy, without a trailing slash. */
  publicUrl: string
  /** Whether strangers can reach this server: then there is no outbox, which keeps what mails said. */
  isProduction: boolean
  /** As in `smtps://user:password@mail.example.org`. Wins over Resend. */
  smtpUrl?: string
  resendApiKey?: string
  /** Proves that a note about a bounce comes from the mail service; without it there is no such endpoint. */
  webhookSecret?: string
  /** Days after which a mail is forgotten altogether. @default 90 */
  keepDays?: number
  /** Days that a mail which failed can be sent again. @default 7 */
  retryDays?: number
  /** Kinds of mails whose reader is forgotten once they are sent, because the account is gone already. @default [] */
  forgetOnceSent?: string[]
}

export type MailSettings = Omit<Required<MailOptions>, 'from' | 'smtpUrl' | 'resendApiKey' | 'webhookSecret'> & {
  from: Sender
  smtpUrl: string | null
  resendApiKey: string | null
  webhookSecret: string | null
}

/** Throws on a sender that is none. */
export const resolveOptions = (given: MailOptions): MailSettings => {
  const from = readSender(given.from)
  if (!from) throw new Error('MAIL_FROM is not a sender. Write it as “Name <address>”.')
  return {
    keepDays: 90,
    retryDays: 7,
    forgetOnceSent: [],
    ...given,
    from,
    smtpUrl: given.smtpUrl ?? null,
    resendApiKey: given.resendApiKey ?? null,
    webhookSecret: given.webhookSecret ?? null,
  }
}
