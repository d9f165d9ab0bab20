import type { EditionView } from '@academy/catalog/contract'
import type { EnrollmentView, HeldCourse, LearntCourse } from './contract.ts'
import { completionOf } from './domain/completion.ts'
import { runtimeOf } from './runtime.ts'
import { type CourseRow, findCourses } from './store/courses.ts'
import type { EnrollmentRow } from './store/enrollments.ts'
import { doneIn, findProgress, type ProgressRow } from './store/progress.ts'
import type { Reading } from './store/reading.ts'

/** An enrollment with all that it refers to. */
export type Held = HeldCourse<EditionView> & { progress: ProgressRow[] }

export const toLearnt = ({ id, slug, title, access }: CourseRow, edition?: EditionView): LearntCourse => ({
  id,
  slug: slug || id,
  title: edition?.content.title || title,
  access,
})

const editionsOf = async ({ payload, req }: Reading, { edition: id, course }: EnrollmentRow) => {
  const { editions } = runtimeOf(payload)
  const [edition, current] = await Promise.all([
    editions.byId(payload, id, req),
    editions.current(payload, course, req),
  ])
  if (!edition) throw new Error(`Edition ${id} is gone though somebody holds it.`)
  return { edition, newer: current && current.number > edition.number ? current : null }
}

const secondsIn = (rows: readonly ProgressRow[]) => Math.round(rows.reduce((sum, { seconds }) => sum + seconds, 0))

/** Enrollments with their courses, editions and progress, in the order given. */
export const holding = async (reading: Reading, rows: EnrollmentRow[]): Promise<Held[]> => {
  if (rows.length === 0) return []
  const [courses, progress, editions] = await Promise.all([
    findCourses(reading, { id: { in: rows.map(({ course }) => course) } }),
    findProgress(
      reading,
      rows.map(({ id }) => id),
    ),
    Promise.all(rows.map((row) => editionsOf(reading, row))),
  ])
  const byId = new Map(courses.map((course) => [course.id, course]))
  return rows.flatMap((row, index) => {
    const course = byId.get(row.course)
    const found = editions[index]
    if (!course || !found) return []
    const lessons = progress.get(row.id) ?? []
    const done = doneIn(lessons)
    return {
      id: row.id,
      student: row.student,
      course: toLearnt(course, found.edition),
      ...found,
      progress: lessons,
      done,
      completion: completionOf(found.edition.content, done, row.lastLessonKey),
      seconds: secondsIn(lessons),
      secondsByLesson: new Map(lessons.map(({ lessonKey, seconds }) => [lessonKey, seconds])),
      enrolledAt: row.enrolledAt,
      lastLesson: row.lastLessonKey,
      lastSeenAt: row.lastSeenAt,
      leftAt: row.leftAt,
    }
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
  const done = doneIn(progress)
  return { ...held, progress, done, completion: completionOf(held.edition.content, done, held.lastLesson) }
}

/** What the API answers of an enrollment. */
export const toView = (held: Held): EnrollmentView => {
  const { id, course, edition, newer, completion, seconds, enrolledAt, lastSeenAt, leftAt } = held
  return {
    id,
    course: { id: course.id, slug: course.slug, title: course.title },
    edition: edition.number,
    newerEdition: newer?.number ?? null,
    state: completion.state,
    percent: completion.percent,
    next: completion.next,
    seconds,
    enrolledAt,
    lastSeenAt,
    leftAt,
  }
}
