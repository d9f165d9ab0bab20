import { hasLanguages } from '@academy/catalog/contract'
import { defaultLanguage, type Language, languageCodes, pathIn } from '@academy/kernel/languages'

export type Alternate = { hreflang: Language | 'x-default'; href: string }

/** The same page in each language that it is told in, for search engines to choose from. */
export const hreflangOf = (origin: string, path: string, told: readonly Language[]): Alternate[] => {
  if (told.length < 2) return []
  const each = told.map((code): Alternate => ({ hreflang: code, href: origin + pathIn(code, path) }))
  return [...each, { hreflang: 'x-default', href: origin + pathIn(defaultLanguage, path) }]
}

/**
 * Which address search engines should know a page by, and those of its translations. `path` is the one in English. A page
 * that stands in English because it is not translated is the English page.
 */
export const alternatesOf = (
  origin: string,
  path: string,
  language: Language,
  told: readonly Language[] = languageCodes,
): { address: string; alternates: Alternate[] } => {
  if (!hasLanguages(path)) return { address: origin + path, alternates: [] }
  if (!told.includes(language)) return { address: origin + path, alternates: [] }
  return { address: origin + pathIn(language, path), alternates: hreflangOf(origin, path, told) }
}
