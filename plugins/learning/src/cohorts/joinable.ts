import type { PayloadRequest, Where } from 'payload'
import { ENROLLMENTS_SLUG, type OpenCohorts } from '../contract.ts'
import { dayIn } from '../domain/zones.ts'
import type { EnrollmentRow } from '../store/enrollments.ts'
import type { Reading } from '../store/reading.ts'
import { cohortChosen, cohortNotFound } from './errors.ts'
import { type CohortRow, findCohorts, placesLeft as leftIn, toCohortView } from './store.ts'

const hasEnded = ({ endsOn, timeZone }: CohortRow, now: number): boolean =>
  endsOn !== null && endsOn < dayIn(now, timeZone)

const joinableOf = async (reading: Reading, course: string, now: number): Promise<CohortRow[]> => {
  const where: Where = { and: [{ course: { equals: course } }, { joinable: { equals: true } }] }
  return (await findCohorts(reading, where)).filter((row) => !hasEnded(row, now))
}

/** Cohorts of a course that anybody who learns in it may join now. */
export const openCohortsOf = async (reading: Reading, course: string, now: number): Promise<OpenCohorts['cohorts']> => {
  const rows = await joinableOf(reading, course, now)
  const left = await leftIn(reading, rows)
  return rows.flatMap((row) => {
    const placesLeft = left.get(row.id) ?? null
    return placesLeft !== null && placesLeft < 1 ? [] : [{ ...toCohortView(row), placesLeft }]
  })
}

/**
 * Puts an enrollment of whoever asks into a cohort that is open to all. From one to another only staff move somebody. Throws
 * HttpError 404 `learning/cohort-not-found`, 409 `learning/cohort-full` and `learning/cohort-chosen`.
 */
export const joinCohort = async (
  req: PayloadRequest,
  enrollment: Pick<EnrollmentRow, 'id' | 'course' | 'cohort'>,
  cohort: string,
): Promise<void> => {
  if (enrollment.cohort === cohort) return
  if (enrollment.cohort !== null) throw cohortChosen()
  const reading = { payload: req.payload, req }
  const open = await joinableOf(reading, enrollment.course, Date.now())
  if (!open.some(({ id }) => id === cohort)) throw cohortNotFound()
  await req.payload.update({ collection: ENROLLMENTS_SLUG, id: enrollment.id, data: { cohort }, depth: 0, req })
}
