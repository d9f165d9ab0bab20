import type { PayloadRequest } from 'payload'
import { comeBack } from './cohorts/comeBack.ts'
import { joinCohort } from './cohorts/joinable.ts'
import { courseNotFound, purchaseRequired } from './errors.ts'
import { type Held, holding } from './held.ts'
import { mayLearn } from './mayLearn.ts'
import { adviseSoon } from './recommendations/tasks.ts'
import { runtimeOf } from './runtime.ts'
import { type CourseRow, findCourse, isPublic } from './store/courses.ts'
import { findEnrollment, insertEnrollment } from './store/enrollments.ts'
import type { Reading } from './store/reading.ts'

/** False when they became a learner of it at the same moment otherwise. */
const begin = async (reading: Reading, student: string, { id: course }: CourseRow): Promise<boolean> => {
  const { payload, req } = reading
  const edition = await runtimeOf(payload).editions.current(payload, course, req)
  if (!edition) throw courseNotFound()
  return insertEnrollment(reading, { student, course, edition: edition.id })
}

/**
 * Enrolls somebody in a course's current edition. Whoever is enrolled already stays as they are, and whoever left comes
 * back to the edition they had, also where nobody else can begin any more, and to their cohort while it has a place. With a
 * `cohort`, all or nothing of it. Works inside `inTransaction`. Throws HttpError 404 `learning/course-not-found` and
 * `learning/cohort-not-found`, 403 `learning/purchase-required`, 409 `learning/cohort-full` and `learning/cohort-chosen`.
 */
export const enroll = async (
  req: PayloadRequest,
  student: string,
  { course: idOrSlug, cohort }: { course: string; cohort?: string },
): Promise<{ held: Held; isNew: boolean }> => {
  const reading = { payload: req.payload, req }
  const course = await findCourse(reading, idOrSlug)
  const known = course && (await findEnrollment(reading, student, { course: course.id }))
  if (!course || !(known || isPublic(course))) throw courseNotFound()
  if (!(await mayLearn(reading, student, course))) throw purchaseRequired()
  const isNew = known === null && (await begin(reading, student, course))
  const found = known ?? (await findEnrollment(reading, student, { course: course.id }))
  if (!found) throw courseNotFound()
  const row = found.leftAt ? await comeBack(req, found) : found
  if (isNew) await adviseSoon(reading, student)
  if (cohort) await joinCohort(req, row, cohort)
  const [held] = await holding(reading, [{ ...row, cohort: cohort ?? row.cohort }])
  if (!held) throw courseNotFound()
  return { held, isNew }
}
