import { createHash } from 'node:crypto'

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
