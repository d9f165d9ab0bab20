import { highest, type SkillLevel } from '../skills/level.ts'
import type { CourseFacts, Nearness, Suggestion } from './facts.ts'
import { adviser } from './suggest.ts'

/** Why a course stands beside another, to whoever looks at that one. */
export type Related = {
  course: string
  /** It teaches what that one needs, needs or deepens what that one teaches, is taken by the same people, or is about the same. */
  because: 'prepares' | 'ready' | 'deepens' | 'together' | 'topic'
  /** The skill that is spoken of. */
  skill?: string
}

/** The nearest is 0.6 near, as much as few courses are, and each further one less: how near is not told in public. */
const ranked = (from: string, together: readonly string[]): Nearness =>
  new Map([[from, new Map(together.map((course, rank) => [course, 0.6 / (rank + 1)]))]])

const shownFor = ['ready', 'deepens', 'together', 'topic'] as const
const isShown = (because: string): because is (typeof shownFor)[number] => shownFor.some((each) => each === because)

/** What somebody may learn next who has done this course. */
const after = (course: CourseFacts, courses: readonly CourseFacts[], together: readonly string[]): Related[] => {
  // Without a clock: the same catalogue makes the same page.
  const now = new Date(
    courses
      .map(({ publishedAt }) => publishedAt)
      .toSorted()
      .at(-1) ?? 0,
  )
  const advise = adviser({ courses, together: ranked(course.id, together), popularity: new Map() }, now)
  const proven = highest([...course.requires, ...course.teaches])
  const next = advise({ proven, taken: [course.id] }, { limit: courses.length, turn: null })
  return next.flatMap(({ course: other, reason: { because, skill } }: Suggestion) =>
    isShown(because) ? [{ course: other, because, ...(skill ? { skill } : {}) }] : [],
  )
}

/** What teaches a skill that this course needs, at the level that it needs or the nearest above it. */
const before = ({ id, requires }: CourseFacts, courses: readonly CourseFacts[]): Related[] =>
  requires.flatMap(({ skill, level }) => {
    const taughtIn = ({ teaches }: CourseFacts): SkillLevel | 0 => teaches.find((at) => at.skill === skill)?.level ?? 0
    const [first] = courses
      .filter((course) => course.id !== id && taughtIn(course) >= level)
      .toSorted((a, b) => taughtIn(a) - taughtIn(b) || a.id.localeCompare(b.id))
    return first ? [{ course: first.id, because: 'prepares' as const, skill }] : []
  })

/**
 * Courses to show beside one, the nearest first, to anybody: what leads on from it, and second what leads up to it, so that
 * whoever came too early finds the way. `together` are those that its students take as well.
 */
export const relatedTo = (
  course: CourseFacts,
  courses: readonly CourseFacts[],
  together: readonly string[],
): Related[] => {
  const next = after(course, courses, together)
  const up = before(course, courses)
  const preparing = new Set(up.map((each) => each.course))
  const on = next.filter((each) => !preparing.has(each.course))
  const inTurn = [...on.slice(0, 1), ...up.slice(0, 1), ...on.slice(1), ...up.slice(1)]
  return inTurn.filter((each, at) => inTurn.findIndex((other) => other.course === each.course) === at)
}
