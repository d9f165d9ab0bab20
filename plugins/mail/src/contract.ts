import type { z } from 'zod'
import type { MailContent, MailTemplate } from './domain/template.ts'

export { action, facts, quote, text } from './domain/blocks.ts'
export { acceptedLanguages } from './domain/language.ts'
export { moment } from './domain/moment.ts'
export {
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

type Words<Data extends z.ZodType> = (data: z.output<Data>) => MailContent

type MailSpec<Data extends z.ZodType> = {
  kind: string
  data: Data
  sample: z.input<Data>
  words: { en: Words<Data> } & Record<string, Words<Data>>
}

/** A template, typed by the data that fills it; a language that it lacks falls back to English. */
export const defineMail = <Data extends z.ZodType>({ kind, data, sample, words }: MailSpec<Data>): MailTemplate => ({
  kind,
  languages: Object.keys(words),
  sample,
  write: (given, language) => (words[language] ?? words.en)(data.parse(given)),
})
