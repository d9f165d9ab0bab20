import { anyOf, hasRole, isEditor } from '@academy/kernel'
import type { Access, Where } from 'payload'

/** Rows that match when the one who asks is an instructor. */
const asInstructor =
  (filter: (userId: number | string) => Where): Access =>
  ({ req }) =>
    req.user && hasRole(req.user, 'instructor') ? filter(req.user.id) : false

/** Courses that the instructor teaches. */
export const teachesCourse = asInstructor((id) => ({ 'instructors.user': { equals: id } }))

/** Lessons of those courses, and the instructor's own that have no course yet. */
export const teachesLesson = asInstructor((id) => {
  const inOwnCourse: Where = { 'course.instructors.user': { equals: id } }
  const unplaced: Where[] = [{ author: { equals: id } }, { course: { exists: false } }]
  return { or: [inOwnCourse, { and: unplaced }] }
})

/** The instructor's own profile. */
export const isOwnProfile = asInstructor((id) => ({ user: { equals: id } }))

export const editsCourse = anyOf(isEditor, teachesCourse)
export const editsLesson = anyOf(isEditor, teachesLesson)
export const editsProfile = anyOf(isEditor, isOwnProfile)
