import type { CollectionBeforeDeleteHook } from 'payload'
import { ANNOUNCEMENTS_SLUG } from '../../contract.ts'

/** A course goes only where nobody was in it: what was to be announced there has nobody to hear it. */
export const forgetAnnouncements: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: ANNOUNCEMENTS_SLUG, where: { course: { equals: id } }, req })
}
