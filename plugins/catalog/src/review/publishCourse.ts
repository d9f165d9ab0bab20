import type { PayloadRequest } from 'payload'
import { type Drafts, unpublished } from './drafts.ts'

/**
 * Publishes all that waits, with the asker’s own rights: changed lessons first, then the course, also when it did not
 * change itself, because publishing the course is what makes an edition of it.
 */
export const publishCourse = async (drafts: Drafts, req: PayloadRequest): Promise<void> => {
  const data = { _status: 'published' } as const
  const asked = { data, depth: 0, overrideAccess: false, req } as const
  for (const { collection, id } of unpublished(drafts))
    if (collection === 'lessons') await req.payload.update({ ...asked, collection, id })
  await req.payload.update({ ...asked, collection: 'courses', id: drafts.course.id })
}
