import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { mayPublish } from '../../access/publishing.ts'
import { idOf } from '../../domain/outline.ts'
import { take } from '../../domain/review/steps.ts'
import { readPublicState, stateBefore } from '../../hooks/publicState.ts'
import { loadDrafts, unpublished } from '../drafts.ts'
import { recordStep } from '../record.ts'
import { callOff } from '../schedule.ts'
import { readReview, saveReview } from '../store.ts'

type Course = { id: string; title: string }

/** A course that comes out, or is taken off the site, has its review say so. */
export const followPublication: CollectionAfterChangeHook = async ({ doc, req }) => {
  const review = await readReview(doc.id, req)
  if (!review) return doc
  const wasPublic = stateBefore('courses', doc.id, req)?.isPublic ?? false
  const course: Course = { id: doc.id, title: doc.title ?? '' }
  if (doc._status === 'published') {
    if (review.state === 'published') return doc
    const data = { state: 'published', changedSinceApproval: false, scheduledFor: null } as const
    await saveReview(doc.id, review, data, req)
    await recordStep({ course, step: 'publish', editor: review.editor }, req)
  } else if (wasPublic && !(await readPublicState('courses', doc.id, req))?.isPublic) {
    await saveReview(doc.id, review, { state: 'draft', scheduledFor: null }, req)
    await recordStep({ course, step: 'unpublish', editor: review.editor }, req)
  }
  return doc
}

/** Ends the approval of a course, and takes its set time back. */
const endApproval = async (course: string, req: PayloadRequest): Promise<void> => {
  const review = await readReview(course, req)
  if (!review || !('to' in take('change', review.state, 'author'))) return
  await saveReview(course, review, { state: 'draft', changedSinceApproval: true, scheduledFor: null }, req)
  const drafts = await loadDrafts(course, req)
  await callOff([...unpublished(drafts), { collection: 'courses', id: course }], req)
  const named = { id: course, title: drafts.course.title ?? '' }
  await recordStep({ course: named, step: 'change', editor: review.editor }, req)
}

/**
 * What was approved is what an editor saw. Once somebody who may not publish changes it, the course is a draft again, and
 * nothing that they wrote comes out at a time that was set before.
 */
export const followDrafts: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'create' || doc._status === 'published') return doc
  const course = collection.slug === 'courses' ? String(doc.id) : idOf(doc.course)
  if (await mayPublish(req, course)) return doc
  await callOff([{ collection: collection.slug === 'courses' ? 'courses' : 'lessons', id: doc.id }], req)
  if (course) await endApproval(course, req)
  return doc
}
