import { pickLanguage } from '../domain/language.ts'
import { oneLine } from '../domain/oneLine.ts'
import type { MailTemplate } from '../domain/template.ts'
import { htmlOf } from './html.ts'
import { textOf } from './text.ts'

type Filling = {
  data: unknown
  language: string
  publicUrl: string
  /** Where the reader stops such mails; null for those that have to come. */
  stop: string | null
}

export type Rendered = { subject: string; html: string; text: string; language: string }

/** A template filled with data, in the language or in English. Throws a ZodError on data that does not fill it. */
export const render = (template: MailTemplate, { data, language, publicUrl, stop }: Filling): Rendered => {
  const spoken = pickLanguage([language], template.languages)
  const given = template.write(data, spoken)
  const content = { ...given, subject: oneLine(given.subject) }
  const around = { language: spoken, publicUrl, stop }
  return { subject: content.subject, html: htmlOf(content, around), text: textOf(content, around), language: spoken }
}
