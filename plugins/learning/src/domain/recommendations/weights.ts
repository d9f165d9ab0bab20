import type { Because } from './facts.ts'

/**
 * What each reason is worth beside the others, when it holds in full; two courses are never taken by all the same people, so
 * that `together` rarely comes near it. Found on generated histories (`npm run bench -- --only recommendations`): what the
 * same people take tells most where there are many people, what courses have in common where there are few; being popular
 * or new decides only between equals.
 */
export const weights: Record<Because, number> = {
  path: 8,
  together: 6,
  topic: 1.5,
  alike: 1.5,
  opens: 0.6,
  ready: 0.6,
  deepens: 0.5,
  popular: 0.5,
  new: 0.2,
  start: 0,
  after: 0,
}

/** What one can oneself says more than what others do or what courses have in common: it is named before what weighs as much. */
export const telling: Partial<Record<Because, number>> = { ready: 3, deepens: 3 }

/** What is left of a course's worth that cannot be followed yet, and of one's that teaches nothing new. */
export const discounts = { later: 0.8, known: 0.7 }

const day = 24 * 60 * 60 * 1000

/** Days for which a course counts as new. */
export const newDays = 60

/** 1 on the day that a course is published, 0 once it is no longer new. */
export const newness = (publishedAt: string, now: Date): number => {
  const age = Math.max(0, now.getTime() - new Date(publishedAt).getTime()) / day
  return Math.max(0, 1 - age / newDays)
}
