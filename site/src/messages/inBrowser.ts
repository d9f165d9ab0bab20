import { defaultLanguage, type Language } from '@academy/kernel/languages'
import { search as germanSearch } from './de/search.ts'
import { counted as germanCounted, words as germanWords } from './de/words.ts'
import { search } from './en/search.ts'
import { counted, words } from './en/words.ts'
import type { Messages } from './index.ts'

type Said = Pick<Messages, 'counted' | 'search' | 'words'>

const english: Said = { counted, search, words }
const known: Partial<Record<Language, Said>> = {
  [defaultLanguage]: english,
  de: { counted: germanCounted, search: germanSearch, words: germanWords },
}

/** The few messages that scripts say themselves; all others are on the page when it arrives. */
export const saidInBrowser = (language: Language): Said => known[language] ?? english
