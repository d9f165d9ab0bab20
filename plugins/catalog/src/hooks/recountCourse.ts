import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { idOf, lessonIds, type Reference } from '../domain/outline.ts'
import { publishedMinutes } from '../minutes.ts'

const recount = async (course: Reference, req: PayloadRequest): Promise<void> => {
  const id = idOf(course)
  if (!id) return
  const found = await req.payload.findByID({
    collection: 'courses',
    id,
    // Named by itself: with `sections: true` alone, Payload 3.90 answers every list of lessons empty.
    select: { sections: { lessons: true }, estimatedMinutes: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!found) return
  const minutes = await publishedMinutes(lessonIds(found.sections), req)
  if (minutes === found.estimatedMinutes) return
  // The row alone: this is no edit of the course, so it makes no version.
  await req.payload.db.updateOne({
    collection: 'courses',
    id,
    data: { estimatedMinutes: minutes },
    req,
    returning: false,
  })
}

/** A lesson published, unpublished or made longer changes its course's length; a draft does not. */
export const recountCourse: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc._status === 'published' || previousDoc?._status === 'published') await recount(doc.course, req)
  return doc
}

export const recountCourseAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await recount(doc.course, req)
  return doc
}
