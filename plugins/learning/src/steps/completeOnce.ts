import type { PayloadRequest } from 'payload'
import type { Held } from '../held.ts'
import { runtimeOf } from '../runtime.ts'
import { wasCompleted } from '../store/ledger.ts'
import { enterStep } from '../store/progress.ts'

/**
 * Writes down that a course has become complete and tells whoever is wired to it: once for each enrollment and edition, in the
 * request's transaction. The caller holds the enrollment's row.
 */
export const completeOnce = async (req: PayloadRequest, held: Held, at: string): Promise<void> => {
  const { id, student, course, edition, completion } = held
  const { payload } = req
  const reading = { payload, req }
  if (!completion.complete || (await wasCompleted(reading, id, edition.number))) return
  await enterStep(reading, {
    enrollment: id,
    student,
    lessonKey: null,
    from: 0,
    to: 1,
    reason: 'completed',
    editionNumber: edition.number,
    at,
    by: student,
  })
  const { number } = edition
  for (const tell of runtimeOf(payload).onCourseComplete)
    await tell({ enrollment: id, student, course: course.id, edition: { id: edition.id, number }, at, req })
}
