import type { PayloadRequest } from 'payload'
import type { Step } from '../domain/progress.ts'
import { type Held, stepped } from '../held.ts'
import { takeStep } from '../store/progress.ts'
import { completeOnce } from './completeOnce.ts'

/** A step in a lesson, which need not be in the edition that is held. */
export type LessonStep = { lessonKey: string; step: Step; at: string }

type Said = {
  /** Whose hand it was. */
  by: string
  /** Who vouches for it. */
  note?: string | undefined
}

/**
 * Takes many steps at once in different lessons of an enrollment, the oldest first, as somebody's record tells them: rows,
 * ledger, and whoever waits for the course to become complete. Works inside `inTransaction`; the caller holds the
 * enrollment's row, and has decided that each is a step.
 */
export const bring = async (
  req: PayloadRequest,
  held: Held,
  steps: readonly LessonStep[],
  { by, note }: Said,
): Promise<void> => {
  const reading = { payload: req.payload, req }
  const rows = new Map(held.progress.map((row) => [row.lessonKey, row]))
  const place = { enrollment: held.id, student: held.student, editionNumber: held.edition.number, by, note }
  let after = held
  let latest: string | null = null
  for (const { lessonKey, step, at } of steps.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    await takeStep(reading, rows.get(lessonKey) ?? null, { ...step, ...place, lessonKey, at })
    after = stepped(after, lessonKey, step.to, at)
    latest = at
  }
  if (latest !== null) await completeOnce(req, after, latest, held.completion.complete)
}
