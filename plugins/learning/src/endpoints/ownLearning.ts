import { getEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { enrollmentList, progressInput, progressView } from '../contract.ts'
import { lessonsOf } from '../domain/outline.ts'
import { enrollmentNotFound } from '../errors.ts'
import { type Held, holding, toView } from '../held.ts'
import { findEnrollments } from '../store/enrollments.ts'
import { isLearner, learnerOf } from './isLearner.ts'

const ownCourses = async (req: PayloadRequest): Promise<Held[]> => {
  const reading = { payload: req.payload, req }
  return holding(reading, await findEnrollments(reading, { student: { equals: learnerOf(req) } }))
}

const listEnrollments = getEndpoint({
  path: '/me/enrollments',
  summary: 'One’s own enrollments: the edition held, whether there is a newer one, and where to go on',
  reply: enrollmentList,
  allow: isLearner,
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
      return { key, slug, title, optional, fraction: row?.fraction ?? 0, completedAt: row?.completedAt ?? null }
    }),
  }
}

const readProgress = getEndpoint({
  path: '/me/progress',
  summary: 'One’s own progress lesson by lesson, and what a course still takes; `course` is an id or a slug',
  input: progressInput,
  reply: progressView,
  allow: isLearner,
  handle: async ({ course }, req) => {
    const all = await ownCourses(req)
    const asked = all.filter((held) => !course || held.course.id === course || held.course.slug === course)
    if (course && asked.length === 0) throw enrollmentNotFound()
    return { courses: asked.map(toProgress) }
  },
})

/** Endpoints of `users`, below the account of whoever asks. */
export const ownLearning: Endpoint[] = [listEnrollments, readProgress]
