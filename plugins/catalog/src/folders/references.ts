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

/** A copy of anything below a document in which each block of a kind refers to something else by a field. */
const mapped = (value: unknown, kind: string, field: string, pick: Pick): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapped(item, kind, field, pick))
  if (!isNode(value)) return value
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapped(inner, kind, field, pick)]),
  )
  const reference = value.blockType === kind ? idIn(value[field]) : null
  return reference === null ? copy : { ...copy, [field]: pick(reference) }
}

/** A document whose figures show other pictures. */
export const withPicturesAs = (body: RichText, pick: Pick): RichText =>
  mapped(body, 'figure', 'image', pick) as RichText

/** A document that shows other snippets. */
export const withSnippetsAs = (body: RichText, pick: Pick): RichText =>
  mapped(body, 'snippet', 'snippet', pick) as RichText

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

/** The pictures that a document's figures show, by id or token, in reading order. */
export const picturesIn = (body: RichText | null): string[] => referencesIn(body, withPicturesAs)

/** The snippets that a document shows, by id or, as it was read from a file, by key. */
export const snippetsIn = (body: RichText | null): string[] => referencesIn(body, withSnippetsAs)
