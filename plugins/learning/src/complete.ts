import type { EditionLesson } from '@academy/catalog/contract'
import { inTransaction, lockRows } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'
import { lessonsOf } from './domain/outline.ts'
import { ownStep } from './domain/progress.ts'
import { courseLeft, lessonNotFound, purchaseRequired } from './errors.ts'
import { type Held, holding } from './held.ts'
import { mayLearn } from './mayLearn.ts'
import { runtimeOf } from './runtime.ts'
import { type EnrollmentRow, findEnrollments } from './store/enrollments.ts'
import { findLessonProgress, takeStep } from './store/progress.ts'
import type { Reading } from './store/reading.ts'
import { tellCompleted } from './tellCompleted.ts'

type HeldLesson = { row: EnrollmentRow; lesson: EditionLesson }

/** The course that a lesson stands in now, if any: the enrollment to look into first. */
const courseOf = async ({ payload, req }: Reading, idOrKey: string): Promise<string | null> => {
  const isId = /^[0-9a-f-]{36}$/.test(idOrKey)
  const where: Where = { or: [{ key: { equals: idOrKey } }, ...(isId ? [{ id: { equals: idOrKey } }] : [])] }
  const lesson = await payload.db.findOne<{ id: string; course?: string }>({
    collection: 'lessons',
    where,
    select: { course: true },
    req,
  })
  return lesson?.course ?? null
}

/** A lesson of an edition that the student holds, by its id or key. It need not be anywhere else any more. */
const findHeldLesson = async (reading: Reading, student: string, idOrKey: string): Promise<HeldLesson | null> => {
  const { payload, req } = reading
  const rows = await findEnrollments(reading, { student: { equals: student } })
  const course = await courseOf(reading, idOrKey)
  const likelyFirst = rows.toSorted((a, b) => Number(b.course === course) - Number(a.course === course))
  for (const row of likelyFirst) {
    const edition = await runtimeOf(payload).editions.byId(payload, row.edition, req)
    const lesson = edition && lessonsOf(edition.content).find(({ id, key }) => id === idOrKey || key === idOrKey)
    if (lesson) return { row, lesson }
  }
  return null
}

type Asked = { student: string; lesson: string; done: boolean }

/**
 * Marks a lesson of somebody's edition as done, or takes that back. Doing either twice is doing it once. Throws HttpError
 * 404 `learning/lesson-not-found`, 409 `learning/course-left` and 403 `learning/purchase-required`.
 */
export const complete = (
  req: PayloadRequest,
  { student, lesson: idOrKey, done }: Asked,
  now: Date,
): Promise<{ held: Held; lesson: EditionLesson }> =>
  inTransaction(req, async () => {
    const reading = { payload: req.payload, req }
    const found = await findHeldLesson(reading, student, idOrKey)
    if (!found) throw lessonNotFound()
    const { row, lesson } = found
    await lockRows(req, 'enrollments', { column: 'id', equals: row.id })
    const [before] = await holding(reading, [row])
    if (!before) throw lessonNotFound()
    if (row.leftAt) throw courseLeft()
    if (!lesson.freePreview && !(await mayLearn(req.payload, student, before.course))) throw purchaseRequired()
    const known = await findLessonProgress(reading, row.id, lesson.key)
    const step = ownStep(known?.fraction ?? 0, done)
    if (!step) return { held: before, lesson }
    const at = now.toISOString()
    const taken = { ...step, enrollment: row.id, lessonKey: lesson.key, editionNumber: before.edition.number }
    await takeStep(reading, known, { ...taken, at, by: student })
    const [held = before] = await holding(reading, [row])
    await tellCompleted(req, { student, before, after: held, at })
    return { held, lesson }
  })
