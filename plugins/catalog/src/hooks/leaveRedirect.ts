import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { lessonPath, pathBySlug } from '../domain/paths.ts'
import { type PublicState, readPublicState, stateBefore } from './publicState.ts'

const redirects = 'redirects' as CollectionSlug

const pathAt = async (collection: string, state: PublicState, req: PayloadRequest): Promise<string | null> => {
  if (!state.slug) return null
  if (collection !== 'lessons') return pathBySlug[collection]?.(state.slug) ?? null
  const course = state.course ? await readPublicState('courses', state.course, req) : null
  return course?.slug ? lessonPath(course.slug, state.slug) : null
}

/** Our own hooks would ask for a release and look for redirects of redirects: the rows are written as they are. */
const writeRedirect = async (from: string, to: string, req: PayloadRequest): Promise<void> => {
  const matching = (where: Where) => ({ collection: redirects, where, req })
  // What led to the old address leads to the new one, and the new address is a page again.
  await req.payload.db.deleteMany(matching({ from: { in: [from, to] } }))
  await req.payload.db.updateMany({ ...matching({ to: { equals: from } }), data: { to }, returning: false })
  await req.payload.db.create({ collection: redirects, data: { from, to }, req, returning: false })
}

/**
 * A public page that moves leaves a redirect, in the same transaction. Lessons of a course that moved need none of
 * their own: the release derives them. Needs `rememberPublicState` before it.
 */
export const leaveRedirect: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const before = stateBefore(collection.slug, doc.id, req)
  const after = await readPublicState(collection.slug, doc.id, req)
  if (!before?.isPublic || !after?.isPublic) return doc
  if (before.slug === after.slug && before.course === after.course) return doc
  const from = await pathAt(collection.slug, before, req)
  const to = await pathAt(collection.slug, after, req)
  if (from && to && from !== to) await writeRedirect(from, to, req)
  return doc
}
