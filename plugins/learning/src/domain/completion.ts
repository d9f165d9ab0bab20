import { lessonsOf, type Outline, type OutlineLesson } from './outline.ts'

export const courseStates = ['not-started', 'in-progress', 'complete'] as const
export type CourseState = (typeof courseStates)[number]

type Named = Pick<OutlineLesson, 'key' | 'slug' | 'title'>

export type Completion = {
  /** Of the lessons that count. */
  doneLessons: number
  countedLessons: number
  /** Whole percent of the lessons that count, rounded down: 100 means all of them. */
  percent: number
  complete: boolean
  state: CourseState
  /** Why the course is not complete: how many lessons more it takes, and which can make them up. */
  needed: number
  missing: Named[]
  /**
   * Where to go on: the lesson that was looked at last while it is not done, else the next that counts from there on, else
   * the first that counts, else an optional one; null when all is done, or nothing that is left is open yet.
   */
  next: Named | null
}

type Keys = Pick<ReadonlySet<string>, 'has'>

const named = ({ key, slug, title }: OutlineLesson): Named => ({ key, slug, title })

/** How many of the lessons that count make the course complete. */
export const requiredLessons = (countedLessons: number, requiredPercent: number): number =>
  Math.ceil((countedLessons * requiredPercent) / 100)

const nextOf = (
  lessons: OutlineLesson[],
  last: string | null,
  isToDo: (lesson: OutlineLesson) => boolean,
): OutlineLesson | null => {
  const at = lessons.findIndex(({ key }) => key === last)
  const here = lessons[at]
  if (here && isToDo(here)) return here
  const open = [...lessons.slice(at + 1), ...lessons.slice(0, at + 1)].filter(isToDo)
  return open.find(({ optional }) => !optional) ?? open[0] ?? null
}

/**
 * What somebody has of a course by the rules of their edition. `done` may hold keys of other editions, and so may `last`, the
 * lesson that they looked at last. What is `closed` counts like all else, and is not where to go on.
 */
export const completionOf = (
  outline: Outline,
  done: ReadonlySet<string>,
  last: string | null = null,
  closed: Keys = new Set<string>(),
): Completion => {
  const lessons = lessonsOf(outline)
  const counted = lessons.filter(({ optional }) => !optional)
  const open = counted.filter(({ key }) => !done.has(key))
  const doneLessons = counted.length - open.length
  const needed = Math.max(0, requiredLessons(counted.length, outline.rules.requiredPercent) - doneLessons)
  const complete = counted.length > 0 && needed === 0
  const hasBegun = last !== null || lessons.some(({ key }) => done.has(key))
  const next = nextOf(lessons, last, ({ key }) => !done.has(key) && !closed.has(key))
  return {
    doneLessons,
    countedLessons: counted.length,
    percent: counted.length === 0 ? 0 : Math.floor((doneLessons * 100) / counted.length),
    complete,
    state: complete ? 'complete' : hasBegun ? 'in-progress' : 'not-started',
    needed,
    missing: complete ? [] : open.map(named),
    next: next ? named(next) : null,
  }
}
