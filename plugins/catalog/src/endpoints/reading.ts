import { getEndpoint } from '@academy/kernel'
import { languageOr } from '@academy/kernel/languages'
import { recentCatalogue } from '../content/recent.ts'
import { viewerContent } from '../content/viewer.ts'
import { catalogue, lessonReading } from '../contract.ts'

/** Everything public of the academy in one reply: what the site is made from. */
export const readCatalogue = getEndpoint({
  path: '/catalogue',
  summary: 'The public catalogue: courses with their outlines, instructors, categories, tags, skills and redirects',
  reply: catalogue,
  allow: () => true,
  handle: (_input, req) => recentCatalogue(req.payload, languageOr(req.locale)),
})

/** A lesson's body when the one who asks may read it, or what stands in the way. An endpoint of `lessons`. */
export const readLessonBody = getEndpoint({
  path: '/:id/reading',
  summary: 'A published lesson’s body for the one who asks, or why it is locked',
  reply: lessonReading,
  allow: () => true,
  handle: async (_input, req) => {
    const content = viewerContent(req.payload, req.user, await recentCatalogue(req.payload, languageOr(req.locale)))
    return content.readLesson(String(req.routeParams?.id))
  },
})
