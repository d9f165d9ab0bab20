import { lockRows } from '@academy/kernel'
import type { CollectionBeforeChangeHook } from 'payload'
import { COHORTS_SLUG } from '../../contract.ts'
import { idOf } from '../../domain/idOf.ts'
import { cohortElsewhere, cohortFull } from '../errors.ts'
import { findCohorts, membersOf } from '../store.ts'

/** Into a cohort of the same course, and only while it has a place: of two who come at once one gets the last. */
export const intoCohort: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const cohort = idOf(data.cohort)
  if (cohort === null || cohort === idOf(originalDoc?.cohort)) return data
  await lockRows(req, COHORTS_SLUG, { column: 'id', equals: cohort })
  const reading = { payload: req.payload, req }
  const [found] = await findCohorts(reading, { id: { equals: cohort } })
  if (!found || found.course !== idOf(originalDoc?.course)) throw cohortElsewhere()
  const members = (await membersOf(reading, [cohort])).get(cohort) ?? 0
  if (found.capacity !== null && members >= found.capacity) throw cohortFull()
  return data
}
