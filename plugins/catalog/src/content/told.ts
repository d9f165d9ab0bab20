import { defaultLanguage, isLanguage, type Language, languageCodes, otherLanguages } from '@academy/kernel/languages'
import { isEmptyText } from '../domain/emptyText.ts'

/** A row as the database has it: what is localized is an object of its values by language. */
export type StoredRow = Record<string, unknown>

type ByLanguage = Partial<Record<Language, unknown>>

export const isObject = (value: unknown): value is StoredRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** An editor state, inside which nothing is localized: whole bodies are. */
export const isBody = (value: StoredRow) => 'root' in value

/** Whether this is a localized value as the database has it. */
export const isByLanguage = (value: StoredRow): value is ByLanguage => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every(isLanguage)
}

/** A body that was emptied says nothing either. */
export const says = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !isEmptyText(value)

/** Of the languages other than English: which say something, and which lack something of what is said in English. */
type Survey = { speaking: Set<Language>; lacking: Set<Language> }

const survey = (value: unknown, found: Survey): Survey => {
  if (Array.isArray(value)) for (const item of value) survey(item, found)
  else if (isObject(value) && !isBody(value)) {
    if (!isByLanguage(value)) for (const item of Object.values(value)) survey(item, found)
    else {
      for (const code of otherLanguages) {
        if (says(value[code])) found.speaking.add(code)
        else if (says(value[defaultLanguage])) found.lacking.add(code)
      }
    }
  }
  return found
}

/** What a translation may leave out: pages do without. */
const spare = ['seo']

const surveyOf = (row: StoredRow): Survey => {
  const told = Object.fromEntries(Object.entries(row).filter(([name]) => !spare.includes(name)))
  return survey(told, { speaking: new Set(), lacking: new Set() })
}

/**
 * The languages in which everything is said that is said in English, which is always among them. Something half
 * translated is not translated: readers get a text in one language.
 */
export const languagesOf = (row: StoredRow): Language[] => {
  const { lacking } = surveyOf(row)
  return languageCodes.filter((code) => !lacking.has(code))
}

/** The languages other than English that it says anything in. */
export const spokenIn = (row: StoredRow): Language[] => {
  const { speaking } = survey(row, { speaking: new Set(), lacking: new Set() })
  return otherLanguages.filter((code) => speaking.has(code))
}

/** Those that it was translated into: there is something to say, and all of it is said. */
export const translationsOf = (row: StoredRow): Language[] => {
  const { speaking, lacking } = surveyOf(row)
  return otherLanguages.filter((code) => speaking.has(code) && !lacking.has(code))
}

const flat = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) return value.map((item) => flat(item, language))
  if (!isObject(value) || isBody(value)) return value
  if (isByLanguage(value)) return value[language]
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, flat(item, language)]))
}

/** A row with the values of one language alone, empty where it has none. */
export const flatIn = (row: StoredRow, language: Language): StoredRow => flat(row, language) as StoredRow

/** A row that is told in these languages: in the wanted one, or else whole in English. `languages` says so, where there is more than English. */
export const tellIn = (row: StoredRow, language: Language, languages: Language[]): StoredRow => ({
  ...flatIn(row, languages.includes(language) ? language : defaultLanguage),
  ...(languages.length > 1 ? { languages } : {}),
})

export const toldIn = (row: StoredRow, language: Language): StoredRow => tellIn(row, language, languagesOf(row))
