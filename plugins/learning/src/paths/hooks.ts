import { enqueue } from '@academy/kernel'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { PATH_FOLLOWS_SLUG } from '../contract.ts'
import { pathFollowed } from './errors.ts'
import { checkFollowersTask } from './tasks.ts'

/** Whoever has done already what a path asks for now need not do anything more to have completed it. */
export const checkFollowers: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status === 'published') await enqueue(checkFollowersTask, { path: String(doc.id) }, req)
  return doc
}

/** A path that somebody follows can leave the catalogue, but not the database: that they completed it hangs on it. */
export const keepFollowedPath: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { path: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: PATH_FOLLOWS_SLUG, where, req })
  if (totalDocs > 0) throw pathFollowed()
}
