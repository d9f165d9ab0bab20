import type { RichText } from '../contract.ts'

type Node = Record<string, unknown>
type Pick = (reference: string) => string

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const idIn = (reference: unknown): string | null =>
  typeof reference === 'string'
    ? reference
    : isNode(reference) && typeof reference.id === 'string'
      ? reference.id
      : null

/** By which fields blocks refer, by their kinds. */
type Fields = Record<string, readonly string[]>

const files: Fields = { figure: ['image'], video: ['video', 'captions'] }

/** A copy of anything below a document in which blocks refer to something else by these fields. */
const mapped = (value: unknown, fields: Fields, pick: Pick): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapped(item, fields, pick))
  if (!isNode(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, fields, pick)]))
  for (const field of fields[String(value.blockType)] ?? []) {
    const reference = idIn(value[field])
    if (reference !== null) copy[field] = pick(reference)
  }
  return copy
}

/** A document whose figures show other pictures, and its videos other files. */
export const withPicturesAs = (body: RichText, pick: Pick): RichText => mapped(body, files, pick) as RichText

/** A document that shows other snippets. */
export const withSnippetsAs = (body: RichText, pick: Pick): RichText =>
  mapped(body, { snippet: ['snippet'] }, pick) as RichText

const referencesIn = (body: RichText | null, withOthers: (body: RichText, pick: Pick) => RichText): string[] => {
  const found: string[] = []
  if (body) {
    withOthers(body, (reference) => {
      found.push(reference)
      return reference
    })
  }
  return found
}

/** The pictures, videos and captions that a document shows, by id or token, in reading order. */
export const picturesIn = (body: RichText | null): string[] => referencesIn(body, withPicturesAs)

/** The snippets that a document shows, by id or, as it was read from a file, by key. */
export const snippetsIn = (body: RichText | null): string[] => referencesIn(body, withSnippetsAs)
