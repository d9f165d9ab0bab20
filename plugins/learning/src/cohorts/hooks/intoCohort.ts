import { lockRows } from '@academy/kernel'
import type { CollectionBeforeChangeHook, PayloadRequest, TypeWithID } from 'payload'
import { COHORTS_SLUG, ENROLLMENTS_SLUG } from '../../contract.ts'
import { idOf } from '../../domain/idOf.ts'
import { enrollmentNotFound } from '../../errors.ts'
import { cohortElsewhere, cohortFull } from '../errors.ts'
import { findCohorts, isFull } from '../store.ts'

/** An enrollment as it is by now; it stays so until the transaction ends. */
const heldRow = async (req: PayloadRequest, id: string): Promise<Record<string, unknown>> => {
  await lockRows(req, 'enrollments', { column: 'id', equals: id })
  const row = await req.payload.db.findOne<TypeWithID>({
    collection: ENROLLMENTS_SLUG,
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw enrollmentNotFound()
  return { ...row }
}

/**
 * Into a cohort of the same course, and only while it has a place: of two who come at once one gets the last. All else stays
 * as it is in the database by now: Payload writes a whole row as it was when it read it, and heartbeats write the same one.
 */
export const intoCohort: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now = await heldRow(req, String(originalDoc?.id))
  const cohort = idOf(data.cohort)
  if (cohort === idOf(originalDoc?.cohort) || cohort === idOf(now.cohort)) return now
  if (cohort === null) return { ...now, cohort }
  await lockRows(req, COHORTS_SLUG, { column: 'id', equals: cohort })
  const reading = { payload: req.payload, req }
  const [found] = await findCohorts(reading, { id: { equals: cohort } })
  if (!found || found.course !== idOf(now.course)) throw cohortElsewhere()
  if (await isFull(reading, found)) throw cohortFull()
  return { ...now, cohort }
}
