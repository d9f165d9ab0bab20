import type { EditionView } from '@academy/catalog/contract'
import type { Payload, PayloadRequest } from 'payload'
import type { CompletedCourse } from './contract.ts'
import { lessonsOf } from './domain/outline.ts'
import { holding } from './held.ts'
import { findEnrollments } from './store/enrollments.ts'

/**
 * What somebody has completed, by their enrollment; null while they have not. Of the edition that
 * `onCourseComplete` named, as they may have moved to a newer one since; without it, of the one that they hold. Asks nobody's rights.
 */
export const completedCourse = async (
  payload: Payload,
  { enrollment, edition: completed }: { enrollment: string; edition?: string | undefined },
  req?: PayloadRequest,
): Promise<CompletedCourse<EditionView> | null> => {
  const reading = { payload, req }
  const [row] = await findEnrollments(reading, { id: { equals: enrollment } })
  const [held] = row ? await holding(reading, [{ ...row, edition: completed ?? row.edition }]) : []
  if (!row || !held?.completion.complete) return null
  const { course, edition, done, seconds, progress } = held
  const here = new Set(lessonsOf(edition.content).map(({ key }) => key))
  const times = progress.flatMap(({ lessonKey, completedAt }) =>
    here.has(lessonKey) && completedAt ? [completedAt] : [],
  )
  const completedAt = times.toSorted().at(-1) ?? row.enrolledAt
  return { student: row.student, course, edition, done, seconds, completedAt }
}
