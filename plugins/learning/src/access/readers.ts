import { anyOf, hasRole, isEditor, isOwnBy } from '@academy/kernel'
import type { Access } from 'payload'

/** Rows of courses that the instructor who asks teaches; `course` is the path to the course. */
const ofTaughtCourse =
  (course: string): Access =>
  ({ req }) =>
    req.user && hasRole(req.user, 'instructor') ? { [`${course}.instructors.user`]: { equals: req.user.id } } : false

/** Learners see their own rows, instructors those of their courses, editors all. `enrollment` is the path to it, with its dot. */
export const readsLearning = (enrollment = ''): Access =>
  anyOf(isEditor, isOwnBy(`${enrollment}student`), ofTaughtCourse(`${enrollment}course`))
