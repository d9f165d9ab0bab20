import type { EditionView } from '@academy/catalog/contract'
import { beginningOf, closedIn, surroundingsOf } from './closing.ts'
import { toCohortView } from './cohorts/store.ts'
import type { EnrollmentView, HeldCourse, LearntCourse } from './contract.ts'
import { completionOf } from './domain/completion.ts'
import type { Beginning } from './domain/opening.ts'
import { runtimeOf } from './runtime.ts'
import { type CourseRow, coursesById } from './store/courses.ts'
import type { EnrollmentRow } from './store/enrollments.ts'
import { doneIn, findProgress, type ProgressRow } from './store/progress.ts'
import type { Reading } from './store/reading.ts'

/** An enrollment with all that it refers to. */
export type Held = HeldCourse<EditionView> & {
  progress: ProgressRow[]
  beginning: Beginning
  /** ISO 8601, UTC: when anything that its dates hang on changed last. */
  arrangedAt: string
  /** Whether its owner teaches the course, so that nothing of it is closed to them. */
  isTaught: boolean
}

export const toLearnt = ({ id, slug, title, access }: CourseRow, edition?: EditionView): LearntCourse => ({
  id,
  slug: slug || id,
  title: edition?.content.title || title,
  access,
})

/** The edition of each enrollment, and a newer one of its course: two queries, however many there are. */
const editionsOf = async ({ payload, req }: Reading, rows: readonly EnrollmentRow[]) => {
  const { editions } = runtimeOf(payload)
  const ids = rows.map(({ edition }) => edition)
  const courses = rows.map(({ course }) => course)
  const [held, current] = await Promise.all([
    editions.byIds(payload, ids, req),
    editions.currentOf(payload, courses, req),
  ])
  return rows.map(({ edition: id, course }) => {
    const [edition, newest] = [held.get(id), current.get(course)]
    if (!edition) throw new Error(`Edition ${id} is gone though somebody holds it.`)
    return { edition, newer: newest && newest.number > edition.number ? newest : null }
  })
}

const latestOf = (instants: string[]): string => instants.toSorted().at(-1) ?? ''

const secondsIn = (rows: readonly ProgressRow[]) => Math.round(rows.reduce((sum, { seconds }) => sum + seconds, 0))

type Bare = Omit<Held, 'done' | 'closed' | 'completion'>

/** What was done, what is closed now, and how far that is. What was looked into once stays open. */
const stood = (held: Bare): Held => {
  const { progress, beginning, isTaught, edition, lastLesson } = held
  const done = doneIn(progress)
  const seen = new Set(progress.map(({ lessonKey }) => lessonKey))
  const closed = isTaught ? new Map() : closedIn(edition.content, { beginning, done, seen, now: Date.now() })
  return { ...held, done, closed, completion: completionOf(edition.content, done, lastLesson, closed) }
}

/** Enrollments with their courses, editions and progress, in the order given. */
export const holding = async (reading: Reading, rows: EnrollmentRow[]): Promise<Held[]> => {
  if (rows.length === 0) return []
  const [courses, progress, editions] = await Promise.all([
    coursesById(
      reading,
      rows.map(({ course }) => course),
    ),
    findProgress(
      reading,
      rows.map(({ id }) => id),
    ),
    editionsOf(reading, rows),
  ])
  const scheduled = new Set(editions.filter(({ edition }) => edition.content.schedule).map(({ edition }) => edition.id))
  const { cohorts, taught } = await surroundingsOf(reading, rows, (row) => scheduled.has(row.edition))
  return rows.flatMap((row, index) => {
    const course = courses.get(row.course)
    const found = editions[index]
    if (!course || !found) return []
    const lessons = progress.get(row.id) ?? []
    const cohort = cohorts.get(row.cohort ?? '') ?? null
    return stood({
      id: row.id,
      student: row.student,
      course: toLearnt(course, found.edition),
      ...found,
      progress: lessons,
      beginning: beginningOf(row.enrolledAt, cohort),
      arrangedAt: latestOf([row.updatedAt, found.edition.publishedAt, cohort?.updatedAt ?? '']),
      isTaught: taught.has(row.id),
      cohort: cohort && toCohortView(cohort),
      seconds: secondsIn(lessons),
      secondsByLesson: new Map(lessons.map(({ lessonKey, seconds }) => [lessonKey, seconds])),
      enrolledAt: row.enrolledAt,
      lastLesson: row.lastLessonKey,
      lastSeenAt: row.lastSeenAt,
      leftAt: row.leftAt,
    })
  })
}

/** An enrollment after a step in one of its lessons. */
export const stepped = (held: Held, lessonKey: string, fraction: number, at: string): Held => {
  const known = held.progress.find((row) => row.lessonKey === lessonKey)
  const row = { id: '', enrollment: held.id, lessonKey, seconds: 0, ...known, fraction }
  const progress = [
    ...held.progress.filter((other) => other !== known),
    { ...row, completedAt: fraction >= 1 ? at : null },
  ]
  return stood({ ...held, progress })
}

/** What the API answers of an enrollment. */
export const toView = (held: Held): EnrollmentView => {
  const { id, course, edition, newer, completion, cohort, seconds, enrolledAt, lastSeenAt, leftAt } = held
  return {
    id,
    course: { id: course.id, slug: course.slug, title: course.title },
    edition: edition.number,
    newerEdition: newer?.number ?? null,
    state: completion.state,
    percent: completion.percent,
    next: completion.next,
    cohort,
    seconds,
    enrolledAt,
    lastSeenAt,
    leftAt,
  }
}
