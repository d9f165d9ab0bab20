import type { EditionChange } from '../../contract/editions.ts'
import { isTypo } from './isTypo.ts'

/** Nothing to record, a correction of the current edition, or a new one. */
export const publicationKinds = ['same', 'amendment', 'edition'] as const
export type PublicationKind = (typeof publicationKinds)[number]

/** Whole percent of a lesson's words; from here on it is another text. */
export const rewrittenPercent = 15

/** What nobody who is enrolled may be surprised by: it can only be a new edition. */
export const isStructural = ({ what }: EditionChange): boolean =>
  !['section-renamed', 'lesson-renamed', 'lesson-rewritten'].includes(what)

const isSmall = (change: EditionChange): boolean => {
  if (change.what === 'lesson-rewritten') return change.changedPercent < rewrittenPercent
  if (change.what === 'lesson-renamed' || change.what === 'section-renamed') return isTypo(change.from, change.to)
  return false
}

/** What publishing these changes makes when nobody says otherwise: small corrections amend, all else is a new edition. */
export const kindOfChange = (changes: readonly EditionChange[]): PublicationKind => {
  if (changes.length === 0) return 'same'
  return changes.every(isSmall) ? 'amendment' : 'edition'
}
