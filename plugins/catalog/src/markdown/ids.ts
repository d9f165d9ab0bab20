import { createHash } from 'node:crypto'

/** An id as Payload makes them, or as an author writes one. */
const idShape = /^[A-Za-z0-9][\w-]{0,63}$/

export const isBlockId = (text: string): boolean => idShape.test(text)

/**
 * Ids for the nodes of one document, in the shape of Payload's own (24 hex digits): the n-th node of a kind under the
 * same key always gets the same id, so that reading a file twice gives the same document.
 */
export const createIds = (key: string) => {
  const counts = new Map<string, number>()
  return (kind: string): string => {
    const ordinal = (counts.get(kind) ?? 0) + 1
    counts.set(kind, ordinal)
    return createHash('sha256').update(`${key}/${kind}/${ordinal}`).digest('hex').slice(0, 24)
  }
}

/**
 * The ids that need not be written: told each block's id in reading order, answers it where counting would give another
 * one, and an empty text where counting gives the same.
 */
export const createSpelling = (key: string) => {
  const next = createIds(key)
  return (kind: string, id: string): string => (next(kind) === id ? '' : id)
}
