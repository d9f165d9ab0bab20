import type { RichText } from '../contract.ts'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const isFigure = (node: Node): boolean => node.blockType === 'figure'

const idIn = (image: unknown): string | null =>
  typeof image === 'string' ? image : isNode(image) && typeof image.id === 'string' ? image.id : null

/** A copy of anything below a document in which each figure's picture is another. */
const mapped = (value: unknown, pick: (image: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapped(item, pick))
  if (!isNode(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, pick)]))
  const image = isFigure(value) ? idIn(value.image) : null
  return image === null ? copy : { ...copy, image: pick(image) }
}

/** A document whose figures show other pictures. */
export const withPicturesAs = (body: RichText, pick: (image: string) => string): RichText =>
  mapped(body, pick) as RichText

/** The pictures that a document's figures show, by id or token, in reading order. */
export const picturesIn = (body: RichText | null): string[] => {
  const found: string[] = []
  if (body) {
    withPicturesAs(body, (image) => {
      found.push(image)
      return image
    })
  }
  return found
}
