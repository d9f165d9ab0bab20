import { z } from 'zod'
import type { MailContent, MailTemplate } from './domain/template.ts'

export { action, facts, heading, list, quote, text } from './domain/blocks.ts'
export { acceptedLanguages } from './domain/language.ts'
export { moment } from './domain/moment.ts'
export {
  type MailBlock,
  type MailContent,
  type MailItem,
  type MailTemplate,
  mailsOf,
  withMails,
} from './domain/template.ts'

/** What other plugins know of mail. */
export const MAILS_SLUG = 'mails'

export const mailStates = ['waiting', 'sent', 'failed', 'bounced'] as const
export type MailState = (typeof mailStates)[number]

/** What a reader chose, as the page behind a mail's link shows it. */
export const choiceView = z.object({
  /** Name of the choice, as the account has it. */
  about: z.string(),
  wanted: z.boolean(),
})
export type ChoiceView = z.infer<typeof choiceView>
export const choiceInput = z.object({ token: z.string().min(1).max(500), wanted: z.boolean() })
/** Null for a link that is of no use. */
export type ChoiceSource = (token: string) => Promise<ChoiceView | null>

type Words<Data extends z.ZodType> = (data: z.output<Data>) => MailContent

type MailSpec<Data extends z.ZodType> = {
  kind: string
  /**
   * The choice of its reader's account that says whether such mails come: they can then be stopped by one click. Left out
   * where a mail has to come.
   */
  about?: string
  data: Data
  sample: z.input<Data>
  words: { en: Words<Data> } & Record<string, Words<Data>>
}

/** A template, typed by the data that fills it; a language that it lacks falls back to English. */
export const defineMail = <Data extends z.ZodType>({
  kind,
  about,
  data,
  sample,
  words,
}: MailSpec<Data>): MailTemplate => ({
  kind,
  about: about ?? null,
  languages: Object.keys(words),
  sample,
  write: (given, language) => (words[language] ?? words.en)(data.parse(given)),
})
