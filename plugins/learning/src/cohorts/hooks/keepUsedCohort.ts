import type { CollectionBeforeDeleteHook } from 'payload'
import { ENROLLMENTS_SLUG } from '../../contract.ts'
import { cohortInUse } from '../errors.ts'

/** The schedule of whoever is in it counts from its first day. */
export const keepUsedCohort: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { cohort: { equals: id } }
  if ((await req.payload.count({ collection: ENROLLMENTS_SLUG, where, req })).totalDocs > 0) throw cohortInUse()
}
