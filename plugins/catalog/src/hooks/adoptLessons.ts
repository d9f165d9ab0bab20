import type { CollectionAfterChangeHook, Where } from 'payload'
import { lessonIds } from '../domain/outline.ts'

/**
 * A lesson begun before it had a course gets the course whose outline it was put into. Such a lesson was never
 * published, so a draft is all there is to change; the row itself too, because access rules read it.
 */
export const adoptLessons: CollectionAfterChangeHook = async ({ doc, req }) => {
  const ids = lessonIds(doc.sections)
  if (ids.length === 0) return doc
  const unplaced: Where[] = [{ id: { in: ids } }, { course: { exists: false } }]
  const { docs } = await req.payload.find({
    collection: 'lessons',
    where: { and: unplaced },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) {
    await req.payload.db.updateOne({ collection: 'lessons', id, data: { course: doc.id }, req, returning: false })
    await req.payload.update({ collection: 'lessons', id, data: { course: doc.id }, draft: true, depth: 0, req })
  }
  return doc
}
