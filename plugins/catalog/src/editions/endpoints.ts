import { getEndpoint, idIn, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { courseNotFound } from '../errors.ts'
import { isAuthor, requireOwnCourse } from './access.ts'
import { compareCourse } from './compare/compare.ts'
import { compareInput, comparison } from './compare/contract.ts'
import { published, publishInput, publishingInput, publishingView } from './publishing/contract.ts'
import { impactOf } from './publishing/impact.ts'
import { publishCourse } from './publishing/publish.ts'

const courseIn = (req: PayloadRequest): string => {
  const id = idIn(req)
  if (!id) throw courseNotFound()
  return id
}

const publish = postEndpoint({
  path: '/:id/publish',
  summary:
    'Publish a course’s draft with its changed lessons at once, as a new edition or an amendment of the current one',
  input: publishInput,
  reply: published,
  allow: isAuthor,
  handle: async (input, req) => {
    const recorded = await publishCourse(courseIn(req), input, req)
    if (!recorded) throw courseNotFound()
    return recorded
  },
})

const publishing = getEndpoint({
  path: '/:id/publishing',
  summary: 'What publishing a course now would do: new edition or amendment, what changes, and whom it concerns',
  input: publishingInput,
  reply: publishingView,
  allow: isAuthor,
  handle: async ({ lessons }, req) => {
    const id = courseIn(req)
    await requireOwnCourse(id, req)
    return impactOf(id, lessons, req)
  },
})

const compare = getEndpoint({
  path: '/:id/compare',
  summary: 'Two editions, drafts or versions of a course beside each other; with a lesson’s key, its words too',
  input: compareInput,
  reply: comparison,
  allow: isAuthor,
  handle: async (input, req) => {
    const id = courseIn(req)
    await requireOwnCourse(id, req)
    return compareCourse(id, input, req)
  },
})

/** Endpoints of `courses`. */
export const editionEndpoints: Endpoint[] = [publish, publishing, compare]
