import {
  alsoForForms,
  askerOf,
  asksThemselves,
  deleteEndpoint,
  getEndpoint,
  inTransaction,
  isSomebody,
  postEndpoint,
} from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { zoneOf } from '../activity/zoneOf.ts'
import { changesFor } from '../changes.ts'
import {
  type EnrollmentView,
  enrollInput,
  enrollmentChanges,
  enrollmentView,
  moveInput,
  why,
  whyInput,
} from '../contract.ts'
import { setOwnDeadline } from '../deadlines/endpoints.ts'
import { lessonsOf } from '../domain/outline.ts'
import { coursePage } from '../domain/pages.ts'
import { enroll } from '../enroll.ts'
import { lessonNotFound } from '../errors.ts'
import { toView } from '../held.ts'
import { move } from '../move.ts'
import { updateEnrollment } from '../store/enrollments.ts'
import { whyFor } from '../why/whyFor.ts'
import { lowerProgress } from './lowerProgress.ts'
import { ownEnrollment } from './ownEnrollment.ts'

const post = postEndpoint({
  path: '/',
  summary: 'Enroll oneself in a course, by its id or slug; again after leaving, too',
  input: enrollInput,
  reply: enrollmentView,
  allow: asksThemselves,
  handle: async (asked, req) => {
    const { held, isNew } = await inTransaction(req, () => enroll(req, askerOf(req), asked))
    return Response.json(toView(held), { status: isNew ? 201 : 200 })
  },
})

const changes = getEndpoint({
  path: '/:id/changes',
  summary: 'What changed between one’s own edition and the newest one, in words, and what becomes of one’s results',
  reply: enrollmentChanges,
  allow: isSomebody,
  handle: async (_input, req) => changesFor({ payload: req.payload, req }, await ownEnrollment(req)),
})

const readWhy = getEndpoint({
  path: '/:id/why',
  summary: 'Why one’s course, or a lesson of it, is complete or is not, in words',
  input: whyInput,
  reply: why,
  allow: isSomebody,
  handle: async ({ lesson }, req) => {
    const held = await ownEnrollment(req)
    const reading = { payload: req.payload, req }
    const timeZone = zoneOf(req.user)
    if (!lesson) return whyFor(reading, held, { timeZone })
    const asked = lessonsOf(held.edition.content).find(({ id, key }) => id === lesson || key === lesson)
    if (!asked) throw lessonNotFound()
    return whyFor(reading, held, { timeZone, lessonKey: asked.key })
  },
})

const postMove = postEndpoint({
  path: '/:id/move',
  summary: 'Move to a newer edition of the same course; every result stays',
  input: moveInput,
  reply: enrollmentView,
  allow: asksThemselves,
  handle: async ({ to }, req) => {
    const { id } = await ownEnrollment(req)
    await move(req, { student: askerOf(req), enrollment: id, to }, new Date())
    return toView(await ownEnrollment(req))
  },
})

/** Answers the enrollment as it is then; who left already has left. */
const leaveNow = async (req: PayloadRequest): Promise<EnrollmentView> => {
  const { id, leftAt } = await ownEnrollment(req)
  const reading = { payload: req.payload, req }
  if (leftAt === null) await updateEnrollment(reading, id, { leftAt: new Date().toISOString() })
  return toView(await ownEnrollment(req))
}

const leave = deleteEndpoint({
  path: '/:id',
  summary: 'Leave a course; nothing is lost, and enrolling again returns to it',
  reply: enrollmentView,
  allow: asksThemselves,
  handle: (_input, req) => leaveNow(req),
})

/** A form cannot ask to DELETE. */
const postLeave = postEndpoint({
  path: '/:id/leave',
  summary: 'Leave a course, for a form; the same as DELETE',
  reply: enrollmentView,
  allow: asksThemselves,
  handle: (_input, req) => leaveNow(req),
})

const page = ({ course }: EnrollmentView) => coursePage(course.slug)

/** Beside Payload's own list; what it would create and delete itself goes by these. */
export const enrollmentEndpoints: Endpoint[] = [
  alsoForForms(post, { read: ({ course, cohort }) => ({ course, cohort: cohort || undefined }), page }),
  changes,
  readWhy,
  lowerProgress,
  alsoForForms(postMove, { read: ({ to }) => ({ to: Number(to) }), page }),
  setOwnDeadline,
  leave,
  alsoForForms(postLeave, { read: () => ({}), page }),
]
