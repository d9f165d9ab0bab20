import { inTransaction } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'

/** When somebody last read the comments on a course, or on one lesson of it; by the document’s id. */
export type Reads = ReadonlyMap<string, string>

export const readsOf = async (courses: string[], req: PayloadRequest): Promise<Reads> => {
  if (!req.user || courses.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'comment-reads',
    where: { and: [{ user: { equals: req.user.id } }, { course: { in: courses } }] },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ document, readAt }) => [document, readAt ?? '']))
}

type Comment = { course: string; lesson: string | null; author: string | null; at: string }

/** Whether a comment came after its reader last looked, at the course or at its lesson; one’s own never is new. */
export const isUnread = ({ course, lesson, author, at }: Comment, reads: Reads, me: string): boolean =>
  author !== me && [course, lesson ?? course].every((document) => (reads.get(document) ?? '') < at)

/** All comments on the course have been read, or those on one lesson, and the mentions in them seen. */
export const markRead = (course: string, lesson: string | null, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    const { payload } = req
    const user = String(req.user?.id)
    const readAt = new Date().toISOString()
    const document = lesson ?? course
    const mark: Where = { and: [{ user: { equals: user } }, { document: { equals: document } }] }
    const { totalDocs } = await payload.count({ collection: 'comment-reads', where: mark, req })
    if (totalDocs > 0)
      await payload.db.updateMany({ collection: 'comment-reads', where: mark, data: { readAt }, req, returning: false })
    else await payload.create({ collection: 'comment-reads', data: { course, document, user, readAt }, depth: 0, req })
    const mentions: Where[] = [
      { user: { equals: user } },
      { course: { equals: course } },
      { seenAt: { exists: false } },
    ]
    if (lesson) mentions.push({ 'comment.lesson': { equals: lesson } })
    const { docs } = await payload.find({
      collection: 'comment-mentions',
      where: { and: mentions },
      select: {},
      depth: 0,
      pagination: false,
      req,
    })
    if (docs.length === 0) return
    const ids = docs.map(({ id }) => id)
    const seen = { data: { seenAt: readAt }, req, returning: false } as const
    await payload.db.updateMany({ collection: 'comment-mentions', where: { id: { in: ids } }, ...seen })
  })
