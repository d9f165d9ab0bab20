import { postEndpoint } from '@academy/kernel'
import { complete } from '../complete.ts'
import { type CompleteReply, completeInput, completeReply } from '../contract.ts'
import { lessonPage } from '../domain/pages.ts'
import { toView } from '../held.ts'
import { alsoForForms } from './forms.ts'
import { isLearner, learnerOf } from './isLearner.ts'

const post = postEndpoint({
  path: '/:id/complete',
  summary: 'Mark a lesson of one’s own edition as done, by its id or key, or take that back',
  input: completeInput,
  reply: completeReply,
  allow: isLearner,
  handle: async ({ done }, req) => {
    const asked = { student: learnerOf(req), lesson: String(req.routeParams?.id), done }
    const { held, lesson } = await complete(req, asked, new Date())
    const { key, slug, title } = lesson
    return { lesson: { key, slug, title }, done: held.done.has(key), enrollment: toView(held) }
  },
})

/** An endpoint of `lessons`. A form comes back to where it stands. */
export const completeLesson = alsoForForms<CompleteReply>(post, {
  read: ({ done }) => ({ done: done === 'true' }),
  page: ({ enrollment, lesson }) => `${lessonPage(enrollment.course.slug, lesson)}#done`,
})
