import { alsoForForms, postEndpoint } from '@academy/kernel'
import { type CompleteReply, completeInput, completeReply } from '../contract.ts'
import { deviceTime } from '../domain/deviceTime.ts'
import { lessonPage } from '../domain/pages.ts'
import { toView } from '../held.ts'
import { complete, reportResult } from '../steps/complete.ts'
import { learnsThemselves, senderOf } from './learner.ts'

/** When what is told happened: now, unless it waited on a device. */
const momentOf = ({ at, sentAt }: { at?: string; sentAt?: string }, now: number): Date =>
  new Date(at ? deviceTime(Date.parse(at), Date.parse(sentAt ?? at), now) : now)

const post = postEndpoint({
  path: '/:id/complete',
  summary:
    'Mark a lesson of one’s own edition as done, by its id or key, or take that back; also later than it happened',
  input: completeInput,
  reply: completeReply,
  allow: learnsThemselves,
  handle: async ({ done, by, student, ...late }, req) => {
    const at = momentOf(late, Date.now())
    const where = { student: senderOf(req, student), lesson: String(req.routeParams?.id), at }
    const isReading = by === 'read' && done
    const { held, lesson } = isReading
      ? await reportResult(req, { ...where, result: { of: 'read' } })
      : await complete(req, { ...where, done })
    const { key, slug, title } = lesson
    return { lesson: { key, slug, title }, done: held.done.has(key), enrollment: toView(held) }
  },
})

/** An endpoint of `lessons`. A form comes back to where it stands. */
export const completeLesson = alsoForForms<CompleteReply>(post, {
  read: ({ done }) => ({ done: done === 'true' }),
  page: ({ enrollment, lesson }) => `${lessonPage(enrollment.course.slug, lesson)}#done`,
})
