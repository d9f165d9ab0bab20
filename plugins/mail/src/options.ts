import type { Payload } from 'payload'
import { readSender, type Sender } from './addresses.ts'

/** Whether somebody wants mails about something: `user` is an id, `about` the name of a choice of their account. */
export type Choice = { user: string; about: string }

/** Where readers' choices are kept. */
export type MailChoices = {
  /** Null where nobody of that id is left, or accounts have no such choice. */
  wants: (payload: Payload, choice: Choice) => Promise<boolean | null>
  /** Answers false in the same cases. */
  choose: (payload: Payload, choice: Choice, wanted: boolean) => Promise<boolean>
}

export type MailOptions = {
  /** Whom mails come from: `Name <address>`. */
  from: string
  /** Public origin of the academy, without a trailing slash. */
  publicUrl: string
  /** At least 32 characters; seals the links by which readers stop mails. With another one, those in old mails are of no use. */
  secret: string
  /** What readers chose to be told about. */
  choices: MailChoices
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
