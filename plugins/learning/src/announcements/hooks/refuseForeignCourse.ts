import { hasRole } from '@academy/kernel'
import type { CollectionBeforeChangeHook, Where } from 'payload'
import { courseNotTaught } from '../errors.ts'

/** An instructor speaks to the students of courses that they teach, and to nobody else. */
export const refuseForeignCourse: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!data.course || !req.user || !hasRole(req.user, 'instructor')) return data
  const where: Where = { and: [{ id: { equals: data.course } }, { 'instructors.user': { equals: req.user.id } }] }
  const { totalDocs } = await req.payload.count({ collection: 'courses', where, req })
  if (totalDocs === 0) throw courseNotTaught()
  return data
}
