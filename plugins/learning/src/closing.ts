import type { EditionContent } from '@academy/catalog/contract'
import { type CohortRow, cohortsById } from './cohorts/store.ts'
import type { ClosedLesson } from './contract.ts'
import { type Beginning, closedLessons, type Standing } from './domain/opening.ts'
import type { EnrollmentRow } from './store/enrollments.ts'
import type { Reading } from './store/reading.ts'
import { taughtAmong } from './store/teachers.ts'

/** From when the schedule of an enrollment counts. */
export const beginningOf = (enrolledAt: string, cohort: Pick<CohortRow, 'startsOn' | 'timeZone'> | null): Beginning =>
  cohort ? { day: cohort.startsOn, zone: cohort.timeZone } : { at: Date.parse(enrolledAt) }

/** What of an edition is closed, by the keys of lessons; moments as ISO 8601, UTC. */
export const closedIn = (content: EditionContent, standing: Standing): Map<string, ClosedLesson> =>
  new Map(
    [...closedLessons(content, standing)].map(([key, { opensAt, after }]) => [
      key,
      { opensAt: opensAt === null ? null : new Date(opensAt).toISOString(), after },
    ]),
  )

/** What decides, beside the edition, what is closed to the owners of these enrollments. */
export const surroundingsOf = async (
  reading: Reading,
  rows: readonly EnrollmentRow[],
  isScheduled: (row: EnrollmentRow) => boolean,
) => {
  const scheduled = rows.filter(isScheduled).map(({ id }) => id)
  const [cohorts, taught] = await Promise.all([
    cohortsById(
      reading,
      rows.flatMap(({ cohort }) => cohort ?? []),
    ),
    taughtAmong(reading, scheduled),
  ])
  return { cohorts, taught }
}
