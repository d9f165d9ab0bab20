/**
 * The languages of the academy. One entry adds one: to the panel, the database (by a migration that `npm run migrate:create`
 * writes), the site, its search and the course folders. The first is the one that everything is written in; it stands in
 * for whatever is not translated.
 */
const entries = [
  { code: 'en', name: 'English', locale: 'en-GB', direction: 'ltr' },
  { code: 'de', name: 'Deutsch', locale: 'de-DE', direction: 'ltr' },
] as const

export type Language = (typeof entries)[number]['code']

export type LanguageEntry = {
  /** ISO 639-1; the first part of its pages' addresses. */
  code: Language
  /** What its speakers call it. */
  name: string
  /** BCP 47: how dates and numbers are written. */
  locale: string
  direction: 'ltr' | 'rtl'
}

export const languages: readonly LanguageEntry[] = entries

/** For schemas, which want to know that there is at least one. */
export const languageCodes = entries.map(({ code }) => code) as [Language, ...Language[]]

export const defaultLanguage: Language = entries[0].code

/** Those that content is translated into. */
export const otherLanguages: readonly Language[] = languageCodes.filter((code) => code !== defaultLanguage)

export const isLanguage = (code: unknown): code is Language => languageCodes.some((known) => known === code)

/** The language that was asked for, English for any other word. */
export const languageOr = (code: unknown): Language => (isLanguage(code) ? code : defaultLanguage)

export const entryOf = (code: Language): LanguageEntry => languages.find((entry) => entry.code === code) ?? entries[0]

/** What a localized value says in English; straight from the database it is an object of its values by language. */
export const inEnglish = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && defaultLanguage in value
    ? (value as Partial<Record<Language, unknown>>)[defaultLanguage]
    : value

/** Pages in English stand at the root, those in another language below its code: `'de', '/courses/x'` → `/de/courses/x`. */
export const pathIn = (language: Language, path: string): string => {
  if (language === defaultLanguage) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

/** `/de/courses/x` → `de`, `/courses/x`. */
export const splitPath = (path: string): { language: Language; path: string } => {
  const [, first, rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(path) ?? []
  return isLanguage(first) && first !== defaultLanguage
    ? { language: first, path: rest || '/' }
    : { language: defaultLanguage, path }
}
