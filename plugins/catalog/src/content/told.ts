import { defaultLanguage, isLanguage, type Language, languageCodes, otherLanguages } from '@academy/kernel/languages'

/** A row as the database has it: what is localized is an object of its values by language. */
export type StoredRow = Record<string, unknown>

type ByLanguage = Partial<Record<Language, unknown>>

const isObject = (value: unknown): value is StoredRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** An editor state, inside which nothing is localized: whole bodies are. */
const isBody = (value: StoredRow) => 'root' in value

const isByLanguage = (value: StoredRow): value is ByLanguage => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every(isLanguage)
}

const says = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** The languages other than English that lack something of what is said in English. */
const lacking = (value: unknown, found: Set<Language>): Set<Language> => {
  if (Array.isArray(value)) for (const item of value) lacking(item, found)
  else if (isObject(value) && !isBody(value)) {
    if (!isByLanguage(value)) for (const item of Object.values(value)) lacking(item, found)
    else if (says(value[defaultLanguage])) for (const code of otherLanguages) if (!says(value[code])) found.add(code)
  }
  return found
}

/** What a translation may leave out: pages do without. */
const spare = ['seo']

/**
 * The languages in which everything is said that is said in English, which is always among them. Something half
 * translated is not translated: readers get a text in one language.
 */
export const languagesOf = (row: StoredRow): Language[] => {
  const told = Object.fromEntries(Object.entries(row).filter(([name]) => !spare.includes(name)))
  const missing = lacking(told, new Set())
  return languageCodes.filter((code) => !missing.has(code))
}

const flat = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) return value.map((item) => flat(item, language))
  if (!isObject(value) || isBody(value)) return value
  if (isByLanguage(value)) return value[language]
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, flat(item, language)]))
}

/** A row with the values of one language alone, empty where it has none. */
export const flatIn = (row: StoredRow, language: Language): StoredRow => flat(row, language) as StoredRow

/** A row in the language, or whole in English when it is not told in it; `languages` says in which it is. */
export const toldIn = (row: StoredRow, language: Language): StoredRow => {
  const languages = languagesOf(row)
  return { ...flatIn(row, languages.includes(language) ? language : defaultLanguage), languages }
}
