export { action, facts, quote, text } from './domain/blocks.ts'
export { acceptedLanguages } from './domain/language.ts'
export { moment } from './domain/moment.ts'
export {
  defineMail,
  type MailBlock,
  type MailContent,
  type MailTemplate,
  mailsOf,
  withMails,
} from './domain/template.ts'

/** What other plugins know of mail. */
export const MAILS_SLUG = 'mails'

export const mailStates = ['waiting', 'sent', 'failed', 'bounced'] as const
export type MailState = (typeof mailStates)[number]
