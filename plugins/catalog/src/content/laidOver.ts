import type { Language } from '@academy/kernel/languages'
import { isBody, isByLanguage, isObject, type StoredRow } from './told.ts'

const listOver = (stored: unknown[], given: unknown[], language: Language): unknown[] => {
  const rows = new Map(stored.filter(isObject).map((row) => [row.id, row]))
  return given.map((row) => (isObject(row) ? laidOver(rows.get(row.id) ?? {}, row, language) : row))
}

const valueOver = (stored: unknown, given: unknown, language: Language): unknown => {
  if (Array.isArray(stored) && Array.isArray(given)) return listOver(stored, given, language)
  if (!isObject(stored) || isBody(stored)) return given
  if (isByLanguage(stored)) return { ...stored, [language]: given }
  return isObject(given) ? laidOver(stored, given, language) : given
}

/**
 * A form's values, which are of one language, over a document with all of its languages: what it says in others stays. Rows
 * are known by their ids; one that is new, and a text that nobody has written yet, is there as the form has it.
 */
export const laidOver = (stored: StoredRow, given: StoredRow, language: Language): StoredRow => ({
  ...stored,
  ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, valueOver(stored[name], value, language)])),
})
