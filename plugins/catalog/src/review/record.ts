import type { PayloadRequest } from 'payload'
import type { ReviewStep } from '../domain/review/steps.ts'
import { runtimeOf } from '../runtime.ts'
import { tellOfStep } from './mails/tell.ts'

export type Recorded = {
  course: { id: string; title: string }
  step: ReviewStep
  note?: string
  /** Who decided last, before this step. */
  editor: string | null
  /** ISO 8601, for a set time. */
  at?: string
}

/** Keeps a step in the course’s history and in the audit log, and tells those whom it concerns; all in the transaction. */
export const recordStep = async (recorded: Recorded, req: PayloadRequest): Promise<void> => {
  const { course, step, note = '', at } = recorded
  const actor = req.user ? String(req.user.id) : null
  await req.payload.create({
    collection: 'review-events',
    data: { course: course.id, step, by: actor, note },
    depth: 0,
    req,
  })
  const target = { collection: 'courses', id: course.id }
  const entry = { action: `catalog/review-${step}`, actor, target, details: { title: course.title, note, at } }
  await runtimeOf(req.payload).audit(entry, { payload: req.payload, req })
  await tellOfStep(recorded, req)
}
