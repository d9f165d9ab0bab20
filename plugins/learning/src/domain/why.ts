import type { Completion } from './completion.ts'
import type { DoneBy } from './doneBy.ts'
import { lessonsOf, type Outline } from './outline.ts'
import type { LedgerReason } from './progress.ts'

/** The last step that was taken in a lesson. */
export type LastStep = {
  reason: LedgerReason
  /** ISO 8601, UTC. */
  at: string
  /** What whoever lowered it said. */
  note: string | null
}

/** Why a lesson counts as it does: facts only; the strings say them. */
export type LessonWhy = {
  key: string
  slug: string
  title: string
  optional: boolean
  doneBy: DoneBy
  fraction: number
  done: boolean
  last: LastStep | null
}

export type CourseWhy = {
  complete: boolean
  doneLessons: number
  countedLessons: number
  requiredPercent: number
  passPercent: number
  needed: number
  lessons: LessonWhy[]
}

type Known = {
  completion: Completion
  /** 0 to 1, by lesson key. */
  fractions: ReadonlyMap<string, number>
  last: ReadonlyMap<string, LastStep>
}

/** Why a course is complete or is not, lesson by lesson in reading order, by the rules of somebody's edition. */
export const whyOf = (outline: Outline, { completion, fractions, last }: Known): CourseWhy => {
  const { complete, doneLessons, countedLessons, needed } = completion
  return {
    complete,
    doneLessons,
    countedLessons,
    ...outline.rules,
    needed,
    lessons: lessonsOf(outline).map(({ key, slug, title, optional, doneBy }) => {
      const fraction = fractions.get(key) ?? 0
      return { key, slug, title, optional, doneBy, fraction, done: fraction >= 1, last: last.get(key) ?? null }
    }),
  }
}
