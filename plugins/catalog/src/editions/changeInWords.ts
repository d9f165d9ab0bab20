import type { EditionChange, OpeningTold } from '../contract/editions.ts'
import { rewrittenPercent } from './domain/kindOfChange.ts'
import { strings } from './strings.ts'

const said = strings.changes

const openingInWords = (opening: OpeningTold): string => {
  if (opening === 'at once') return strings.opens.atOnce
  if ('days' in opening) return strings.opens.days(opening.days)
  return 'at' in opening ? strings.opens.at(opening.at) : strings.opens.after(opening.afterTitle)
}

/** A difference between two editions as a sentence for whoever reads the course. */
export const changeInWords = (change: EditionChange): string => {
  switch (change.what) {
    case 'section-added':
    case 'section-removed':
    case 'section-moved':
      return said[change.what](change.title)
    case 'section-renamed':
    case 'lesson-renamed':
      return said[change.what](change.from, change.to)
    case 'lesson-added':
    case 'lesson-removed':
      return said[change.what](change.title, change.section)
    case 'lesson-moved':
      return said[change.what](change.title, change.from, change.to)
    case 'lesson-rewritten':
      return change.changedPercent < rewrittenPercent
        ? said.corrected(change.title)
        : said[change.what](change.title, change.changedPercent)
    case 'lesson-kind':
      return said[change.what](change.title, strings.kinds[change.from], strings.kinds[change.to])
    case 'lesson-done-by':
      return said[change.what](change.title, strings.doneBy[change.from], strings.doneBy[change.to])
    case 'lesson-optional':
      return (change.optional ? said.optional : said.counts)(change.title)
    case 'opening-changed':
      return said[change.what](change.title, openingInWords(change.from), openingInWords(change.to))
    case 'rule-changed':
      return said[change.rule](change.from, change.to)
  }
}
