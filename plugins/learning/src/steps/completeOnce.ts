import type { PayloadRequest } from 'payload'
import type { Held } from '../held.ts'
import { runtimeOf } from '../runtime.ts'
import { wasCompleted } from '../store/ledger.ts'
import { enterStep } from '../store/progress.ts'

/**
 * Writes down, once for each enrollment and edition, that a course is complete, and tells whoever is wired to it each time that
 * it becomes so: who looks later, as a task does, may have found it taken back. All in the request's transaction; the caller
 * holds the enrollment's row, and says whether the course was complete before its step.
 */
export const completeOnce = async (req: PayloadRequest, held: Held, at: string, was: boolean): Promise<void> => {
  const { id, student, course, edition, completion } = held
  const { payload } = req
  const reading = { payload, req }
  if (!completion.complete) return
  const isKnown = await wasCompleted(reading, id, edition.number)
  if (isKnown && was) return
  if (!isKnown)
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
