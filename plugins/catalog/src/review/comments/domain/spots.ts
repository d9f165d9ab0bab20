import type { Path, Place, PlaceKind } from '../../../reuse/domain/places.ts'

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A line or field of a document as it is now, that somebody can have something to say about. */
export type Spot = {
  /** Names the field, and the row or block that it stands in; lines of one text share it. */
  anchor: string
  /** Whether it is one of the lines of a text; they have no names of their own. */
  isLine: boolean
  kind: PlaceKind
  text: string
  path: Path
}

/** What a row or block is called for its whole life; an editor’s own nodes, which have a type, are renumbered at will. */
const keyOf = (owner: unknown): string | null => {
  if (!isFields(owner) || 'type' in owner) return null
  const key = owner.key ?? owner.id
  return typeof key === 'string' ? key : null
}

/** The innermost row or block on the way, and the field in it; what counts siblings is no part of it. */
const nameOf = (document: Fields, path: Path): Pick<Spot, 'anchor' | 'isLine'> => {
  let owner: string[] = []
  let field: Path = []
  let at: unknown = document
  for (const step of path) {
    at = (at as Fields)[step]
    const key = keyOf(at)
    field = key === null ? [...field, step] : []
    if (key !== null) owner = [key]
  }
  const end = field.indexOf('root')
  const isLine = end >= 0
  return { anchor: [...owner, ...(isLine ? field.slice(0, end) : field)].join('.'), isLine }
}

/** Every place of a document that has text, in reading order. */
export const spotsOf = (document: Fields, places: readonly Place[]): Spot[] =>
  places.flatMap(({ kind, runs }) => {
    const path = runs[0]?.path ?? []
    const text = runs.map((run) => run.text).join('')
    return text.trim() === '' ? [] : [{ ...nameOf(document, path), kind, text, path }]
  })
