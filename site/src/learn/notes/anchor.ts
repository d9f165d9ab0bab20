import type { Quote } from '@academy/learning/contract'
import search from 'approx-string-match'

export type Place = { start: number; end: number }

/** Letters of context on either side that a quotation keeps. */
const context = 32

/** Letters that a quotation can have. */
export const longestQuote = 2000

/** Whether this part of a text is more than a quotation can have. */
export const isTooLong = (text: string, { start, end }: Place): boolean =>
  text.slice(start, end).trim().length > longestQuote

/** What is quoted when this part of a text is marked; null when it has no words, or more than a quotation can have. */
export const quoteAt = (text: string, { start, end }: Place): Quote | null => {
  const marked = text.slice(start, end)
  const exact = marked.trim()
  if (exact === '' || exact.length > longestQuote) return null
  const from = start + marked.indexOf(exact)
  const to = from + exact.length
  return { exact, before: text.slice(Math.max(0, from - context), from), after: text.slice(to, to + context) }
}

const sharedEnd = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** Letters of what stood around the quotation that stand around this place. */
const around = (text: string, { before, after }: Quote, { start, end }: Place): number =>
  sharedEnd(text.slice(0, start), before) + sharedStart(text.slice(end), after)

const exactly = (text: string, exact: string): Place[] => {
  const places: Place[] = []
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1))
    places.push({ start, end: start + exact.length })
  return places
}

/** Letters in a hundred that an edit may have changed while it is still the same passage. */
const tolerated = 20

/**
 * Where a quotation stands in a text now: as it was, at the place whose surroundings are most like those it had; otherwise the
 * passage most like it, when an edit left four fifths of it. Null when there is none. Positions are UTF-16 units.
 */
export const placeOfQuote = (text: string, quote: Quote): Place | null => {
  const best = (places: readonly Place[]): Place | null =>
    places.toSorted((a, b) => around(text, quote, b) - around(text, quote, a))[0] ?? null
  const found = best(exactly(text, quote.exact))
  if (found) return found
  const allowed = Math.floor((quote.exact.length * tolerated) / 100)
  const similar = allowed > 0 ? search(text, quote.exact, allowed) : []
  const fewest = Math.min(...similar.map(({ errors }) => errors))
  return best(similar.filter(({ errors }) => errors === fewest).map(({ start, end }) => ({ start, end })))
}
