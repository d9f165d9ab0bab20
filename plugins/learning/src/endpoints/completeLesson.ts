import { alsoForForms, asksThemselves, postEndpoint } from '@academy/kernel'
import { type CompleteInput, type CompleteReply, completeInput, completeReply } from '../contract.ts'
import { deviceTime } from '../domain/deviceTime.ts'
import type { Result } from '../domain/doneBy.ts'
import { lessonPage } from '../domain/pages.ts'
import { toView } from '../held.ts'
import { complete, reportResult } from '../steps/complete.ts'
import { senderOf } from './learner.ts'

/** When what is told happened: now, unless it waited on a device. */
const momentOf = ({ at, sentAt }: { at?: string; sentAt?: string }, now: number): Date =>
  new Date(at ? deviceTime(Date.parse(at), Date.parse(sentAt ?? at), now) : now)

/** What the page reports, where it is no word of the student's own. */
const resultOf = ({ done, by, share }: CompleteInput): Result | null => {
  if (by === 'watched') return { of: 'watched', share: share ?? 0 }
  return by === 'read' && done ? { of: 'read' } : null
}

const post = postEndpoint({
  path: '/:id/complete',
  summary:
    'Mark a lesson of one’s own edition as done, by its id or key, take that back, or say how much of its videos was watched; also later than it happened',
  input: completeInput,
  reply: completeReply,
  allow: asksThemselves,
  handle: async (said, req) => {
    const at = momentOf(said, Date.now())
    const { enrollment } = said
    const where = { student: senderOf(req, said.student), enrollment, lesson: String(req.routeParams?.id), at }
    const result = resultOf(said)
    const { held, lesson } = result
      ? await reportResult(req, { ...where, result })
      : await complete(req, { ...where, done: said.done })
    const { key, slug, title } = lesson
    return { lesson: { key, slug, title }, done: held.done.has(key), enrollment: toView(held) }
  },
})

/** An endpoint of `lessons`. A form comes back to where it stands. */
export const completeLesson = alsoForForms<CompleteReply>(post, {
  read: ({ done, enrollment }) => ({ done: done === 'true', enrollment: enrollment || undefined }),
  page: ({ enrollment, lesson }) => `${lessonPage(enrollment.course.slug, lesson)}#done`,
})
