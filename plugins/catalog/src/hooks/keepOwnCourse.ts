import { hasRole } from '@academy/kernel'
import type { CollectionBeforeChangeHook } from 'payload'
import { idsOf } from '../domain/outline.ts'
import { noProfile } from '../errors.ts'

/** An instructor teaches every course they make or edit: nobody can lock themselves out by a slip. */
export const keepOwnCourse: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (!req.user || !hasRole(req.user, 'instructor') || (operation === 'update' && !data.instructors)) return data
  const { docs } = await req.payload.find({
    collection: 'instructors',
    where: { user: { equals: req.user.id } },
    depth: 0,
    limit: 1,
    req,
  })
  if (!docs[0]) throw noProfile()
  const teachers = idsOf(data.instructors)
  return teachers.includes(docs[0].id) ? data : { ...data, instructors: [...teachers, docs[0].id] }
}
