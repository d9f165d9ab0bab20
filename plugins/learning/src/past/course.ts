import type { PayloadRequest } from 'payload'
import type { Student } from '../activity/activity.ts'
import { setDeadline } from '../deadlines/deadlines.ts'
import { soundBeats } from '../domain/beats.ts'
import { lessonsOf } from '../domain/outline.ts'
import { enroll } from '../enroll.ts'
import { countBeats } from '../heartbeats/count.ts'
import { holding } from '../held.ts'
import { mayLearn } from '../mayLearn.ts'
import { applyNotes } from '../records/apply/notes.ts'
import { bring } from '../steps/bring.ts'
import { findCourse, isPublic } from '../store/courses.ts'
import { findEnrollments, updateEnrollment } from '../store/enrollments.ts'
import { placedIn } from './notes.ts'
import type { PastCourse } from './past.ts'
import { beatsOf, endOf, stepsOf } from './sittings.ts'

/** An enrollment and the edition that it holds, by their ids. */
export type Written = { enrollment: string; edition: string }

/** Writes what a student did in a course; answers null for a course that is not open to them. */
export const writeCourse = async (
  req: PayloadRequest,
  student: Student,
  past: PastCourse,
  now: Date,
): Promise<Written | null> => {
  const { payload } = req
  const reading = { payload, req }
  const course = await findCourse(reading, past.course)
  if (!course || !isPublic(course) || !(await mayLearn(reading, student.id, course))) return null
  const { id } = (await enroll(req, student.id, { course: course.id })).held
  await updateEnrollment(reading, id, { enrolledAt: past.enrolledAt.toISOString() })
  for (const sitting of past.sittings) {
    const sentAt = endOf(sitting).getTime()
    await countBeats(reading, { student: student.id, beats: soundBeats(beatsOf(id, sitting), sentAt, sentAt) })
  }
  const [held] = await holding(reading, await findEnrollments(reading, { id: { equals: id } }))
  if (!held) throw new Error('An enrollment that was made is not there.')
  const lessons = new Map(lessonsOf(held.edition.content).map((lesson) => [lesson.key, lesson]))
  await bring(req, held, stepsOf(lessons, past.sittings), { by: student.id })
  await applyNotes(reading, student.id, { new: placedIn(course, lessons, past.notes), newer: [] })
  if (past.deadline) await setDeadline(reading, student, id, past.deadline, now.getTime())
  return { enrollment: id, edition: held.edition.id }
}
