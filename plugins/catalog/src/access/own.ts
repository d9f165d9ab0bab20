import { anyOf, hasRole, isEditor } from '@academy/kernel'
import type { Access, Where } from 'payload'

type UserId = number | string

/** Rows that match when the one who asks is an instructor. */
export const asInstructor =
  (filter: (userId: UserId) => Where): Access =>
  ({ req }) =>
    req.user && hasRole(req.user, 'instructor') ? filter(req.user.id) : false

const taughtBy = (id: UserId, prefix = ''): Where => ({ [`${prefix}instructors.user`]: { equals: id } })

const lessonBy = (id: UserId, prefix = ''): Where => {
  const unplaced: Where[] = [{ [`${prefix}author`]: { equals: id } }, { [`${prefix}course`]: { exists: false } }]
  return { or: [taughtBy(id, `${prefix}course.`), { and: unplaced }] }
}

/** Courses that the instructor teaches. */
export const teachesCourse = asInstructor((id) => taughtBy(id))

/** Lessons of those courses, and the instructor's own that have no course yet. */
export const teachesLesson = asInstructor((id) => lessonBy(id))

/** What belongs to those courses, by a relation called `course`. */
export const teachesCourseOf = asInstructor((id) => taughtBy(id, 'course.'))

/** Versions of those: who teaches now decides, not who taught when a version was saved. */
export const readsCourseVersions = anyOf(
  isEditor,
  asInstructor((id) => taughtBy(id, 'parent.')),
)
export const readsLessonVersions = anyOf(
  isEditor,
  asInstructor((id) => lessonBy(id, 'parent.')),
)

/** The instructor's own profile. */
export const isOwnProfile = asInstructor((id) => ({ user: { equals: id } }))

export const editsCourse = anyOf(isEditor, teachesCourse)
export const editsLesson = anyOf(isEditor, teachesLesson)
export const editsProfile = anyOf(isEditor, isOwnProfile)
