import { inTransaction, lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { askForBadges } from './badges/tasks.ts'
import { completionOf } from './domain/completion.ts'
import { courseLeft, editionNotFound, editionOlder, enrollmentNotFound } from './errors.ts'
import { holding } from './held.ts'
import { askToCheckPaths } from './paths/ask.ts'
import { adviseSoon } from './recommendations/tasks.ts'
import { runtimeOf } from './runtime.ts'
import { completeOnce } from './steps/completeOnce.ts'
import { findEnrollment, updateEnrollment } from './store/enrollments.ts'
import { enterStep } from './store/progress.ts'

type Asked = { student: string; enrollment: string; to: number }

/**
 * Moves somebody to a newer edition of their course. No result is touched: those whose lesson is there count there, the
 * others wait. Moving twice is moving once. Throws HttpError 404 and 409.
 */
export const move = (req: PayloadRequest, { student, enrollment, to }: Asked, now: Date): Promise<void> =>
  inTransaction(req, async () => {
    const { payload } = req
    const reading = { payload, req }
    await lockRows(req, 'enrollments', { column: 'id', equals: enrollment })
    const row = await findEnrollment(reading, student, { id: enrollment })
    const [held] = row ? await holding(reading, [row]) : []
    if (!row || !held) throw enrollmentNotFound()
    if (row.leftAt) throw courseLeft()
    const from = held.edition.number
    if (to === from) return
    const next = (await runtimeOf(payload).editions.listOf(payload, row.course, req)).find(
      ({ number }) => number === to,
    )
    if (!next) throw editionNotFound()
    if (to < from) throw editionOlder()
    const at = now.toISOString()
    const moves = [...row.moves, { at, from, to }]
    await updateEnrollment(reading, row.id, { edition: next.id, movedAt: at, moves })
    const completion = completionOf(next.content, held.done, held.lastLesson)
    await enterStep(reading, {
      enrollment: row.id,
      student,
      lessonKey: null,
      from: held.completion.percent / 100,
      to: completion.percent / 100,
      reason: 'moved',
      editionNumber: to,
      at,
      by: student,
    })
    await completeOnce(req, { ...held, edition: next, completion }, at, false)
    await askToCheckPaths(req, student)
    await askForBadges(req, student)
    await adviseSoon(reading, student)
  })
