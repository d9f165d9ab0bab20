import { isEmptyText } from '../../domain/emptyText.ts'

/** Fields of a document by name. */
export type Fields = Record<string, unknown>

/** A field that two people changed, differently. */
export type Clash = { field: string; mine: unknown; theirs: unknown }

/** Written by the server alone, or no text of anybody’s. */
const notText = new Set(['id', 'key', 'updatedAt', 'createdAt', 'deletedAt', '_status', 'author', 'estimatedMinutes'])

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Nothing, an empty text and an empty list are one for a reader; forms and the database say them differently. */
const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  isEmptyText(value)

export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other || (isNothing(one) && isNothing(other))) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]))
}

/** Fields of mine that say something else than what is stored. */
export const differing = (mine: Fields, theirs: Fields): Clash[] =>
  Object.keys(mine)
    .filter((field) => !notText.has(field) && !isSame(mine[field], theirs[field]))
    .map((field) => ({ field, mine: mine[field], theirs: theirs[field] }))

/**
 * Mine and theirs, both made from `base`. A field that only one of them changed is that one's; those that both changed
 * are told, and mine until somebody chooses.
 */
export const merge = (base: Fields, mine: Fields, theirs: Fields): { merged: Fields; clashes: Clash[] } => {
  const merged = { ...mine }
  const clashes: Clash[] = []
  for (const clash of differing(mine, theirs)) {
    const { field } = clash
    if (isSame(base[field], mine[field])) merged[field] = theirs[field]
    else if (!isSame(base[field], theirs[field])) clashes.push(clash)
  }
  return { merged, clashes }
}
