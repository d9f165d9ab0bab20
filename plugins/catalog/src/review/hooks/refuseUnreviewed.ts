import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { mayPublish } from '../../access/publishing.ts'
import { idOf } from '../../domain/outline.ts'
import { readPublicState, stateBefore } from '../../hooks/publicState.ts'
import { reviewNeeded, withdrawalNeedsEditor } from '../errors.ts'

const courseOf = (collection: string, doc: { id?: string; course?: string | { id: string } | null } | undefined) =>
  collection === 'courses' ? (doc?.id ?? null) : idOf(doc?.course)

/**
 * What is published is an editor’s say, whatever way it comes: the panel, REST, GraphQL, many at once, a restored version,
 * a set time. Every one of them saves the document.
 */
export const refuseUnreviewed: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const course = courseOf(collection.slug, { ...data, id: originalDoc?.id })
  if (!(await mayPublish(req, course))) throw reviewNeeded()
  return data
}

/**
 * So is what is taken away: a draft written over the public row, a row in the trash. Needs `rememberPublicState` before it.
 */
export const refuseWithdrawal: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!stateBefore(collection.slug, doc.id, req)?.isPublic) return doc
  if ((await readPublicState(collection.slug, doc.id, req))?.isPublic) return doc
  if (!(await mayPublish(req, courseOf(collection.slug, doc)))) throw withdrawalNeedsEditor()
  return doc
}

/** And what is deleted for good. */
export const refuseRemoval: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const state = await readPublicState(collection.slug, id, req)
  if (!state?.isPublic) return
  const course = collection.slug === 'courses' ? String(id) : state.course
  if (!(await mayPublish(req, course))) throw withdrawalNeedsEditor()
}
