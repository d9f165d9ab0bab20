import type { CollectionBeforeDeleteHook } from 'payload'
import { ENROLLMENTS_SLUG } from '../contract.ts'
import { courseHeld } from '../errors.ts'

/** A course that somebody is enrolled in, or was, can leave the catalogue, but not the database: their results hang on it. */
export const keepLearntCourse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: ENROLLMENTS_SLUG,
    where: { course: { equals: id } },
    req,
  })
  if (totalDocs > 0) throw courseHeld()
}
