import type { Where } from 'payload'
import { z } from 'zod'
import { LEDGER_SLUG, PROGRESS_SLUG } from '../contract.ts'
import type { Step } from '../domain/progress.ts'
import { tellProgress } from '../events/channel.ts'
import type { Reading } from './reading.ts'

const progressRow = z.object({
  id: z.string(),
  enrollment: z.string(),
  lessonKey: z.string(),
  fraction: z.number(),
  seconds: z.preprocess((value) => value ?? 0, z.number()),
  completedAt: z.preprocess((value) => value ?? null, z.string().nullable()),
})
export type ProgressRow = z.infer<typeof progressRow>

const select = Object.fromEntries(Object.keys(progressRow.shape).map((name) => [name, true as const]))

const find = async ({ payload, req }: Reading, where: Where): Promise<ProgressRow[]> => {
  const { docs } = await payload.db.find({
    collection: PROGRESS_SLUG,
    where,
    select,
    limit: 0,
    pagination: false,
    req,
  })
  return z.array(progressRow).parse(docs)
}

/** Progress in every lesson of these enrollments, by enrollment: one query. */
export const findProgress = async (reading: Reading, enrollments: string[]): Promise<Map<string, ProgressRow[]>> => {
  const rows = enrollments.length > 0 ? await find(reading, { enrollment: { in: enrollments } }) : []
  const byEnrollment = Map.groupBy(rows, ({ enrollment }) => enrollment)
  return new Map(enrollments.map((id) => [id, byEnrollment.get(id) ?? []]))
}

/** Keys of the lessons that are done. */
export const doneIn = (rows: readonly ProgressRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ fraction }) => fraction >= 1).map(({ lessonKey }) => lessonKey))

export type Taken = Step & {
  enrollment: string
  student: string
  /** Null for a step that is about the whole course. */
  lessonKey: string | null
  editionNumber: number
  /** ISO 8601, UTC. */
  at: string
  by: string
  /** What whoever lowered it says of it. */
  note?: string
}

/** Writes a step down in the ledger and tells the student's pages, in the request's transaction. */
export const enterStep = async (reading: Reading, { student, ...step }: Taken): Promise<void> => {
  const { payload, req } = reading
  await payload.db.create({ collection: LEDGER_SLUG, data: step, req, returning: false })
  await tellProgress(reading, { student, enrollment: step.enrollment, lesson: step.lessonKey })
}

/** Takes a lesson a step further or back, and writes it down: both or neither. The caller holds the enrollment's row. */
export const takeStep = async (
  reading: Reading,
  known: ProgressRow | null,
  step: Taken & { lessonKey: string },
): Promise<void> => {
  const { payload, req } = reading
  const { enrollment, lessonKey, editionNumber, to: fraction, at } = step
  const data = { fraction, completedAt: fraction >= 1 ? at : null, editionNumber }
  if (known) await payload.db.updateOne({ collection: PROGRESS_SLUG, id: known.id, data, req, returning: false })
  else {
    const created = { ...data, enrollment, lessonKey }
    await payload.db.create({ collection: PROGRESS_SLUG, data: created, req, returning: false })
  }
  await enterStep(reading, step)
}
