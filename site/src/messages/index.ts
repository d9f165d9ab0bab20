import { defaultLanguage, type Language } from '@academy/kernel/languages'
import { de } from './de/index.ts'
import { en } from './en/index.ts'

/** A message that English has and another language lacks does not compile. */
export type Messages = typeof en

/** A language without messages, as one that was just added, has its pages all the same and says these words in English. */
const known: Partial<Record<Language, Messages>> = { en, de }

export const messagesIn = (language: Language = defaultLanguage): Messages => known[language] ?? en
