import { anyOf, hasRole, where } from '@academy/kernel'
import type { Access, Where } from 'payload'
import { ofOwnCourses } from '../access/readers.ts'
import { ENROLLMENTS_SLUG } from '../contract.ts'

/** What was said stays written, withdrawn or not. */
export const deletesAnnouncements = where(ofOwnCourses, { publishAt: { exists: false } })

/** Whoever is in the course and has not left it reads what is published and not withdrawn. */
const readsInCourse: Access = async ({ req }) => {
  if (!req.user || !hasRole(req.user, 'student', 'instructor', 'editor', 'admin')) return false
  const { docs } = await req.payload.find({
    collection: ENROLLMENTS_SLUG,
    where: { and: [{ student: { equals: req.user.id } }, { leftAt: { exists: false } }] },
    select: { course: true },
    depth: 0,
    pagination: false,
    req,
  })
  const readable: Where[] = [
    { course: { in: docs.map(({ course }) => String(course)) } },
    { publishAt: { less_than_equal: new Date().toISOString() } },
    { withdrawnAt: { exists: false } },
  ]
  return { and: readable }
}

export const readsAnnouncements = anyOf(ofOwnCourses, readsInCourse)
