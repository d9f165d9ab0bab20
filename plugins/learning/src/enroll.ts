import { courseNotFound, purchaseRequired } from './errors.ts'
import { type Held, holding } from './held.ts'
import { mayLearn } from './mayLearn.ts'
import { adviseSoon } from './recommendations/tasks.ts'
import { runtimeOf } from './runtime.ts'
import { findCourse, isPublic } from './store/courses.ts'
import { findEnrollment, insertEnrollment, updateEnrollment } from './store/enrollments.ts'
import type { Reading } from './store/reading.ts'

/**
 * Enrolls somebody in a course's current edition. Whoever is enrolled already stays as they are, and whoever left comes
 * back to the edition they had. Throws HttpError 404 `learning/course-not-found` and 403 `learning/purchase-required`.
 */
export const enroll = async (
  reading: Reading,
  student: string,
  idOrSlug: string,
): Promise<{ held: Held; isNew: boolean }> => {
  const { payload, req } = reading
  const course = await findCourse(reading, idOrSlug)
  if (!course || !isPublic(course)) throw courseNotFound()
  if (!(await mayLearn(payload, student, course))) throw purchaseRequired()
  const edition = await runtimeOf(payload).editions.current(payload, course.id, req)
  if (!edition) throw courseNotFound()
  const isNew = await insertEnrollment(reading, { student, course: course.id, edition: edition.id })
  const row = await findEnrollment(reading, student, { course: course.id })
  if (!row) throw courseNotFound()
  if (row.leftAt) await updateEnrollment(reading, row.id, { leftAt: null })
  if (isNew) await adviseSoon(reading, student)
  const [held] = await holding(reading, [{ ...row, leftAt: null }])
  if (!held) throw courseNotFound()
  return { held, isNew }
}
