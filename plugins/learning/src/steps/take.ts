import type { EditionLesson } from '@academy/catalog/contract'
import { lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { askForBadges } from '../badges/tasks.ts'
import { lessonsOf } from '../domain/outline.ts'
import { isTakenBack, placedAfter, type Step } from '../domain/progress.ts'
import type { LastStep } from '../domain/why.ts'
import { lessonNotFound } from '../errors.ts'
import { type Held, holding, stepped } from '../held.ts'
import { askToCheckPaths } from '../paths/ask.ts'
import { adviseSoon } from '../recommendations/tasks.ts'
import { findEnrollments } from '../store/enrollments.ts'
import { findLastSteps, findSetBack } from '../store/ledger.ts'
import { takeStep } from '../store/progress.ts'
import type { Reading } from '../store/reading.ts'
import { completeOnce } from './completeOnce.ts'

/** Where a lesson stands before a step. */
export type Standing = { held: Held; lesson: EditionLesson; fraction: number; last: LastStep | null }

type Asked = {
  enrollment: string
  /** The lesson's id or key. */
  lesson: string
  /**
   * When it happened. What raises counts however late it is told of, unless the lesson was set back since; what lowers, only
   * after all that is there.
   */
  at: Date
  by: string
  note?: string
  /** What is to happen; null for nothing. Throws what it refuses. */
  decide: (standing: Standing) => Step | null | Promise<Step | null>
}

export type Outcome = { held: Held; lesson: EditionLesson; step: Step | null }

/** When a step counts, ISO 8601, UTC; null when it comes too late to change anything. */
const momentOf = async (
  reading: Reading,
  { held, lesson, last }: Standing,
  { from, to }: Step,
  at: string,
): Promise<string | null> => {
  if (!last || at > last.at) return at
  if (to < from || isTakenBack(await findSetBack(reading, held.id, lesson.key), at)) return null
  return placedAfter(last, at)
}

const isDone = (fraction: number) => fraction >= 1

/**
 * Takes one step in a lesson of an enrollment: row, ledger and whoever waits for the course to become complete, all in the
 * request's transaction. Works inside `inTransaction`. Throws HttpError 404 `learning/lesson-not-found`.
 */
export const take = async (req: PayloadRequest, asked: Asked): Promise<Outcome> => {
  const { enrollment, by, note } = asked
  const reading = { payload: req.payload, req }
  await lockRows(req, 'enrollments', { column: 'id', equals: enrollment })
  const [held] = await holding(reading, await findEnrollments(reading, { id: { equals: enrollment } }))
  const lesson = held && lessonsOf(held.edition.content).find(({ id, key }) => [id, key].includes(asked.lesson))
  if (!held || !lesson) throw lessonNotFound()
  const known = held.progress.find(({ lessonKey }) => lessonKey === lesson.key) ?? null
  const last = (await findLastSteps(reading, enrollment, lesson.key)).get(lesson.key) ?? null
  const standing = { held, lesson, fraction: known?.fraction ?? 0, last }
  const step = await asked.decide(standing)
  const at = step && (await momentOf(reading, standing, step, asked.at.toISOString()))
  if (!step || !at) return { held, lesson, step: null }
  const place = { enrollment, student: held.student, lessonKey: lesson.key, editionNumber: held.edition.number }
  await takeStep(reading, known, { ...step, ...place, at, by, note })
  const after = stepped(held, lesson.key, step.to, at)
  await completeOnce(req, after, at, held.completion.complete)
  if (step.to >= 1) {
    await askToCheckPaths(req, held.student)
    await askForBadges(req, held.student)
  }
  if (isDone(step.from) !== isDone(step.to)) await adviseSoon(reading, held.student)
  return { held: after, lesson, step }
}
