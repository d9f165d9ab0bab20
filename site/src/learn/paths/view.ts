import type { PathProgressView } from '@academy/learning/contract'
import { coursePage } from '@academy/learning/contract'
import { paths as strings } from './strings.ts'

type Requirement = PathProgressView['stages'][number]['requirements'][number]

/** What stands below a requirement in the learner's trace; empty while nothing was done for it. */
const wordsOn = ({ by, percent }: Requirement): string => {
  if (by) return strings.by[by.kind](by.title)
  return percent > 0 ? strings.percent(percent) : ''
}

export type Said = { done: boolean; words: string }

/** How each requirement stands, by its id. */
export const saidOf = ({ stages }: PathProgressView): ReadonlyMap<string, Said> =>
  new Map(
    stages.flatMap(({ requirements }) =>
      requirements.map((each) => [each.id, { done: each.by !== null, words: wordsOn(each) }] as const),
    ),
  )

/** The way on: into a course that is begun, or to the page of one that is not; null while there is none. */
export const wayOn = ({ next }: PathProgressView): { href: string; label: string } | null => {
  const course = next?.course
  if (!course) return null
  return course.isBegun
    ? { href: coursePage(course.slug), label: strings.next(course.title) }
    : { href: `/courses/${course.slug}`, label: strings.begin(course.title) }
}

/** How far somebody is on a path, as `Progress` draws it. */
export const amountOf = ({ done, total, percent, complete }: PathProgressView) => ({
  doneLessons: done,
  countedLessons: total,
  percent,
  complete,
})
