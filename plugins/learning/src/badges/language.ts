import { defaultLanguage, type Language } from '@academy/kernel/languages'
import { z } from 'zod'

/** A text by languages, as the database has it. */
export const translated = z.preprocess(
  (value) => (typeof value === 'string' ? { [defaultLanguage]: value } : (value ?? {})),
  z.record(z.string(), z.string().nullable()),
)
export type Translated = z.infer<typeof translated>

/** What it says in a language, in English where it does not say it in that one. */
export const inLanguage = (text: Translated, language: Language): string =>
  text[language] || text[defaultLanguage] || ''
