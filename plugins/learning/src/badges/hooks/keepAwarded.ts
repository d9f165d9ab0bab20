import type { CollectionBeforeDeleteHook } from 'payload'
import { BADGE_AWARDS_SLUG } from '../../contract.ts'
import { badgeAwarded } from '../errors.ts'

/** A badge that somebody has earned can be retired, not deleted. */
export const keepAwarded: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { badge: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: BADGE_AWARDS_SLUG, where, req })
  if (totalDocs > 0) throw badgeAwarded()
}
