import { lockRows } from '@academy/kernel'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { holdOutline } from '../../outline/hold.ts'

/**
 * Takes turns with whoever decides about a course, edits it, publishes it or syncs it too: what is compared after this
 * stays as it is until it is written. First the sync's own row, then the course, then its lessons.
 */
export const holdSynced = async (slug: string, req: PayloadRequest): Promise<void> => {
  await lockRows(req, 'course_sync_courses', { column: 'slug', equals: slug })
  const asked = { collection: 'courses' as CollectionSlug, where: { slug: { equals: slug } }, draft: true }
  const how = { select: { slug: true }, depth: 0, limit: 1, pagination: false } as const
  const { docs } = await req.payload.find({ ...asked, ...how, req })
  if (docs[0]) await holdOutline(String(docs[0].id), req)
}
