import { anyOf, hasRole, isEditor, isOwnBy } from '@academy/kernel'
import type { Access, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { ENROLLMENTS_SLUG } from '../contract.ts'

/** Rows of courses that the instructor who asks teaches; `course` is the path to the course. */
const ofTaughtCourse =
  (course: string): Access =>
  ({ req }) =>
    req.user && hasRole(req.user, 'instructor') ? { [`${course}.instructors.user`]: { equals: req.user.id } } : false

/** Learners see their own rows, instructors those of their courses, editors all. `enrollment` is the path to it, with its dot. */
export const readsLearning = (enrollment = ''): Access =>
  anyOf(isEditor, isOwnBy(`${enrollment}student`), ofTaughtCourse(`${enrollment}course`))

/** Rows that are about the courses of whoever asks, by a relation called `course`: editors all, instructors those they teach. */
export const ofOwnCourses = anyOf(isEditor, ofTaughtCourse('course'))

/** Whether somebody arranges how people learn in this course: editors in all, instructors in theirs. */
export const mayArrange = async (req: PayloadRequest, course: string): Promise<boolean> => {
  if (req.user && hasRole(req.user, 'editor', 'admin')) return true
  if (!req.user || !hasRole(req.user, 'instructor')) return false
  const where: Where = { and: [{ id: { equals: course } }, { 'instructors.user': { equals: req.user.id } }] }
  return (await req.payload.count({ collection: 'courses', where, req })).totalDocs > 0
}

/** Whether this is an enrollment in a course whose students' progress the asker may lower: editors all, instructors in theirs. */
export const findTaught = async (req: PayloadRequest, enrollment: string): Promise<boolean> => {
  const verdict = await ofOwnCourses({ req })
  if (verdict === false || !z.uuid().safeParse(enrollment).success) return false
  const within: Where[] = verdict === true ? [] : [verdict]
  const { totalDocs } = await req.payload.count({
    collection: ENROLLMENTS_SLUG,
    where: { and: [{ id: { equals: enrollment } }, ...within] },
    req,
  })
  return totalDocs > 0
}
