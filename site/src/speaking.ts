import { hasLanguages } from '@academy/catalog/contract'
import { defaultLanguage, type Language, pathIn } from '@academy/kernel/languages'
import { messagesIn } from './messages/index.ts'

/** What a page or a part of one needs to speak its reader's language: made from `Astro.locals`. */
export const speaking = ({ language = defaultLanguage }: { language?: Language }) => ({
  ...messagesIn(language),
  language,
  /** The address of one of our pages in this language; that of a page which is in English alone stays. */
  to: (path: string): string => (hasLanguages(path) ? pathIn(language, path) : path),
  /** For `lang` on what is told in these languages: the one that stands in, nothing when it is this one. */
  lang: (told: readonly Language[] = [defaultLanguage]): Language | undefined =>
    told.includes(language) ? undefined : defaultLanguage,
})
