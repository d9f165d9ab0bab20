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
      course: toLearnt(course, found.edition),
      ...found,
      progress: lessons,
      done,
      completion: completionOf(found.edition.content, done),
      enrolledAt: row.enrolledAt,
      leftAt: row.leftAt,
    }
  })
}

/** What the API answers of an enrollment. */
export const toView = ({ id, course, edition, newer, completion, enrolledAt, leftAt }: Held): EnrollmentView => ({
  id,
  course: { id: course.id, slug: course.slug, title: course.title },
  edition: edition.number,
  newerEdition: newer?.number ?? null,
  state: completion.state,
  percent: completion.percent,
  next: completion.next,
  enrolledAt,
  leftAt,
})
