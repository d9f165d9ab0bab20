import { askerOf, hasRole, postEndpoint, staffRoles } from '@academy/kernel'
import { completeReply, lowerInput } from '../contract.ts'
import { toView } from '../held.ts'
import { lower } from '../steps/lower.ts'

/** An endpoint of `enrollments`, for staff: editors in all courses, instructors in theirs. */
export const lowerProgress = postEndpoint({
  path: '/:id/lower',
  summary: 'Lower a student’s progress in a lesson, with a reason that the student reads; for the course’s staff',
  input: lowerInput,
  reply: completeReply,
  allow: ({ user }) => hasRole(user, ...staffRoles),
  handle: async (asked, req) => {
    const enrollment = String(req.routeParams?.id)
    const { held, lesson } = await lower(req, { ...asked, enrollment, by: askerOf(req) }, new Date())
    const { key, slug, title } = lesson
    return { lesson: { key, slug, title }, done: held.done.has(key), enrollment: toView(held) }
  },
})
