import { lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { COHORTS_SLUG, type CohortView } from '../contract.ts'
import { enrollmentNotFound } from '../errors.ts'
import { type EnrollmentRow, findEnrollment, updateEnrollment } from '../store/enrollments.ts'
import type { Reading } from '../store/reading.ts'
import { findCohorts, isFull } from './store.ts'

const hasPlace = async (reading: Reading, id: string): Promise<boolean> => {
  const [cohort] = await findCohorts(reading, { id: { equals: id } })
  return cohort !== undefined && !(await isFull(reading, cohort))
}

/**
 * Comes back to a course that was left, and finds everything there but a place that others have by now: whoever was in a
 * cohort that is full goes on without one. Works inside `inTransaction`. Answers the enrollment as it is then.
 */
export const comeBack = async (
  req: PayloadRequest,
  { id, student }: Pick<EnrollmentRow, 'id' | 'student'>,
): Promise<EnrollmentRow> => {
  const reading = { payload: req.payload, req }
  await lockRows(req, 'enrollments', { column: 'id', equals: id })
  const row = await findEnrollment(reading, student, { id })
  if (!row) throw enrollmentNotFound()
  // Of two clicks at once the second finds them back, and must not count them twice.
  if (row.leftAt === null) return row
  if (row.cohort) await lockRows(req, COHORTS_SLUG, { column: 'id', equals: row.cohort })
  const cohort = row.cohort && (await hasPlace(reading, row.cohort)) ? row.cohort : null
  await updateEnrollment(reading, id, { leftAt: null, cohort })
  return { ...row, leftAt: null, cohort }
}

/** The cohort of somebody who left, when others have its places: they would come back without it. */
export const lostCohort = async (
  reading: Reading,
  { leftAt, cohort }: { leftAt: string | null; cohort: CohortView | null },
): Promise<CohortView | null> =>
  leftAt === null || cohort === null || (await hasPlace(reading, cohort.id)) ? null : cohort
