import { askerOf, getEndpoint, isSomebody } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { enrollmentList, progressInput, progressView } from '../contract.ts'
import { lessonsOf } from '../domain/outline.ts'
import { enrollmentNotFound } from '../errors.ts'
import { type Held, holding, toView } from '../held.ts'
import { findCourse } from '../store/courses.ts'
import { findEnrollments } from '../store/enrollments.ts'
import { progressEvents } from './progressEvents.ts'

/** All of one's own, or the one in a course. */
const ownCourses = async (req: PayloadRequest, course?: string): Promise<Held[]> => {
  const reading = { payload: req.payload, req }
  const where = { student: { equals: askerOf(req) }, ...(course ? { course: { equals: course } } : {}) }
  return holding(reading, await findEnrollments(reading, where))
}

const listEnrollments = getEndpoint({
  path: '/me/enrollments',
  summary: 'One’s own enrollments: the edition held, whether there is a newer one, and where to go on',
  reply: enrollmentList,
  allow: isSomebody,
  handle: async (_input, req) => ({ enrollments: (await ownCourses(req)).map(toView) }),
})

const toProgress = (held: Held) => {
  const rows = new Map(held.progress.map((row) => [row.lessonKey, row]))
  const { needed, missing } = held.completion
  return {
    enrollment: toView(held),
    needed,
    missing,
    lessons: lessonsOf(held.edition.content).map(({ key, slug, title, optional }) => {
      const row = rows.get(key)
      const { fraction = 0, seconds = 0, completedAt = null } = row ?? {}
      const closed = held.closed.get(key) ?? null
      return { key, slug, title, optional, fraction, seconds: Math.round(seconds), completedAt, closed }
    }),
  }
}

const readProgress = getEndpoint({
  path: '/me/progress',
  summary: 'One’s own progress lesson by lesson, and what a course still takes; `course` is an id or a slug',
  input: progressInput,
  reply: progressView,
  allow: isSomebody,
  handle: async ({ course }, req) => {
    const known = course ? await findCourse({ payload: req.payload, req }, course) : null
    if (course && !known) throw enrollmentNotFound()
    const asked = await ownCourses(req, known?.id)
    if (course && asked.length === 0) throw enrollmentNotFound()
    return { courses: asked.map(toProgress) }
  },
})

/** Endpoints of `users`, below the account of whoever asks. */
export const ownLearning: Endpoint[] = [listEnrollments, readProgress, progressEvents]
