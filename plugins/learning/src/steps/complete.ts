import { inTransaction } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { earnedStep, isByHand, type Result } from '../domain/doneBy.ts'
import { ownStep } from '../domain/progress.ts'
import { courseLeft, lessonNotFound, notByHand, notOpenYet, purchaseRequired } from '../errors.ts'
import type { Held } from '../held.ts'
import { mayLearn } from '../mayLearn.ts'
import { findEnrollment, findEnrollmentOfLesson } from '../store/enrollments.ts'
import type { Reading } from '../store/reading.ts'
import { type Outcome, type Standing, take } from './take.ts'

type Where = {
  student: string
  /** Id of theirs that it happened in, where that is told; else the one that has the lesson. */
  enrollment?: string | undefined
  /** The lesson's id or key. */
  lesson: string
  at: Date
}

/** Whether the course is theirs to learn, or was when it happened: of what was learned until a grant ended nothing is lost. */
const mayHaveLearned = async (reading: Reading, { student, course }: Held, at: Date): Promise<boolean> =>
  (await mayLearn(reading, student, course)) || mayLearn(reading, student, course, at)

/**
 * Refuses whoever cannot learn in this lesson, and could not when it happened. Throws HttpError 409 and 403;
 * `learning/not-open-yet` says when.
 */
const refuseClosed = async (req: PayloadRequest, { held, lesson }: Standing, at: Date): Promise<void> => {
  if (held.leftAt && held.leftAt <= at.toISOString()) throw courseLeft()
  if (!lesson.freePreview && !(await mayHaveLearned({ payload: req.payload, req }, held, at))) throw purchaseRequired()
  const closed = held.closed.get(lesson.key)
  if (closed) throw notOpenYet(closed)
}

const ownEnrollment = async (reading: Reading, { student, enrollment, lesson }: Where): Promise<string | null> => {
  if (enrollment === undefined) return findEnrollmentOfLesson(reading, student, lesson)
  return (await findEnrollment(reading, student, { id: enrollment }))?.id ?? null
}

const inOwnLesson = (
  req: PayloadRequest,
  where: Where,
  decide: (standing: Standing) => ReturnType<typeof ownStep>,
): Promise<Outcome> =>
  inTransaction(req, async () => {
    const enrollment = await ownEnrollment({ payload: req.payload, req }, where)
    if (!enrollment) throw lessonNotFound()
    const { student, lesson, at } = where
    return take(req, {
      enrollment,
      lesson,
      at,
      by: student,
      decide: async (standing) => {
        await refuseClosed(req, standing, at)
        return decide(standing)
      },
    })
  })

/**
 * Marks a lesson of somebody's edition as done, or takes that back. Doing either twice is doing it once. Throws HttpError
 * 404 `learning/lesson-not-found`, 409 `learning/course-left` and `learning/not-by-hand`, 403 `learning/purchase-required` and
 * `learning/not-open-yet`.
 */
export const complete = (req: PayloadRequest, { done, ...where }: Where & { done: boolean }): Promise<Outcome> =>
  inOwnLesson(req, where, ({ lesson, fraction }) => {
    if (done && fraction < 1 && !isByHand(lesson.doneBy)) throw notByHand(lesson.doneBy)
    return ownStep(fraction, done)
  })

/**
 * What a part of a lesson reports of a student: the rule of their edition decides what it is worth, and progress is never
 * lowered by it. Throws as `complete` does.
 */
export const reportResult = (req: PayloadRequest, { result, ...where }: Where & { result: Result }): Promise<Outcome> =>
  inOwnLesson(req, where, ({ held, lesson, fraction, last }) => {
    const { passPercent } = held.edition.content.rules
    return earnedStep({ rule: lesson.doneBy, passPercent, fraction, last: last?.reason ?? null }, result)
  })
