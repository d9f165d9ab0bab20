import { inTransaction } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { findTaught } from '../access/readers.ts'
import { loweredStep } from '../domain/progress.ts'
import { enrollmentNotFound, nothingToLower } from '../errors.ts'
import { runtimeOf } from '../runtime.ts'
import { type Outcome, take } from './take.ts'

type Asked = {
  enrollment: string
  /** The lesson's id or key. */
  lesson: string
  /** 0 to 1. */
  to: number
  /** The student reads it. */
  reason: string
  /** Who lowers it. */
  by: string
}

/**
 * Staff lower a student's progress, each in the courses they may, and say why; it is audited. Throws HttpError 404
 * `learning/enrollment-not-found` and `learning/lesson-not-found`, 409 `learning/nothing-to-lower`.
 */
export const lower = (req: PayloadRequest, { to, reason, ...asked }: Asked, now: Date): Promise<Outcome> =>
  inTransaction(req, async () => {
    if (!(await findTaught(req, asked.enrollment))) throw enrollmentNotFound()
    const outcome = await take(req, {
      ...asked,
      at: now,
      note: reason,
      decide: ({ fraction }) => loweredStep(fraction, to),
    })
    const { step, held, lesson } = outcome
    if (!step) throw nothingToLower()
    await runtimeOf(req.payload).audit(
      {
        action: 'learning/progress-lowered',
        actor: asked.by,
        target: { collection: 'enrollments', id: held.id },
        details: { student: held.student, lesson: lesson.key, from: step.from, to: step.to, reason },
      },
      { payload: req.payload, req },
    )
    return outcome
  })
