import { type ChosenPlace, type CommentPlaceView, maxQuote } from '../../../contract/review.ts'
import { likeness } from '../../../editions/domain/words.ts'
import type { Spot } from './spots.ts'

export type Stands = { standing: CommentPlaceView['standing']; spot: Spot | null }

/** As much of a text as a comment keeps. */
export const quoteOf = (text: string): string => text.trim().slice(0, maxQuote).trimEnd()

/** From here on, a line is the one that was quoted, edited. */
const edited = 0.4

/** What is compared: as much of a text as is kept of it, whatever the spaces. */
const plain = (text: string) => quoteOf(text).replace(/\s+/g, ' ')

/** The line that a quoted one became, by its words; a field stays what it is called, whatever it says now. */
const successor = (spots: readonly Spot[], { anchor, quote }: ChosenPlace): Spot | null => {
  const there = spots.filter((spot) => spot.anchor === anchor)
  const named = there.find((spot) => !spot.isLine)
  if (named) return named
  const likenesses = there.map(({ text }) => likeness(quote, text))
  const best = Math.max(0, ...likenesses)
  return best >= edited ? (there[likenesses.indexOf(best)] ?? null) : null
}

/** Finds what a comment quotes in the document as it is now: where it was, or wherever its words were moved to. */
export const standingOf = (spots: readonly Spot[], quoted: ChosenPlace): Stands => {
  const same = spots.filter(({ text }) => plain(text) === plain(quoted.quote))
  const kept = same.find(({ anchor }) => anchor === quoted.anchor)
  if (kept) return { standing: 'same', spot: kept }
  const spot = successor(spots, quoted)
  if (spot && !spot.isLine) return { standing: 'changed', spot }
  const moved = same[0] ?? null
  if (moved) return { standing: 'same', spot: moved }
  return spot ? { standing: 'changed', spot } : { standing: 'gone', spot: null }
}
