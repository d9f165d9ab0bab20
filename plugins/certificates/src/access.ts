import { anyOf, hasRole, isEditor, isOwnBy } from '@academy/kernel'
import type { Access } from 'payload'

/** Rows of courses that the instructor who asks teaches. */
const ofTaughtCourse: Access = ({ req }) =>
  req.user && hasRole(req.user, 'instructor') ? { 'course.instructors.user': { equals: req.user.id } } : false

export const readsRules = anyOf(isEditor, ofTaughtCourse)

/** Holders see their own, instructors those of their courses, editors all. */
export const readsCertificates = anyOf(readsRules, isOwnBy('student'))
