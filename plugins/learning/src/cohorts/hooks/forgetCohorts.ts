import type { CollectionBeforeDeleteHook } from 'payload'
import { COHORTS_SLUG } from '../../contract.ts'

/** A course goes only where nobody was in it: its cohorts are empty. */
export const forgetCohorts: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: COHORTS_SLUG, where: { course: { equals: id } }, req })
}
