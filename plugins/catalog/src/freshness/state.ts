import type { PayloadRequest } from 'payload'
import type { Statement } from '../domain/freshness/freshness.ts'

/** `published`: readers see it. `draft`: it waits in the lesson's draft. */
export type Stated = 'published' | 'draft'

/**
 * Writes down what a lesson was verified with, for a program on the academy's machine. It is published only when asked for,
 * and only where nothing else of the lesson waits to be: what an author is writing is theirs to publish.
 */
export const stateVerified = async (
  key: string,
  verified: Statement,
  { publish }: { publish: boolean },
  req: PayloadRequest,
): Promise<Stated | null> => {
  const { docs } = await req.payload.find({
    collection: 'lessons',
    where: { key: { equals: key } },
    draft: true,
    select: { _status: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [lesson] = docs
  if (!lesson) return null
  const isPublished = publish && lesson._status === 'published'
  await req.payload.update({
    collection: 'lessons',
    id: lesson.id,
    data: { verified, _status: isPublished ? 'published' : 'draft' },
    draft: !isPublished,
    depth: 0,
    req,
  })
  return isPublished ? 'published' : 'draft'
}
