import type { PayloadRequest } from 'payload'

/** Sum of the minutes of those lessons that are published. */
export const publishedMinutes = async (ids: string[], req: PayloadRequest): Promise<number> => {
  if (ids.length === 0) return 0
  const { docs } = await req.payload.find({
    collection: 'lessons',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: { minutes: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.reduce((sum, lesson) => sum + (lesson.minutes ?? 0), 0)
}
