import type { CollectionBeforeDeleteHook } from 'payload'
import { ENTITLEMENTS_SLUG } from '../contract.ts'

/** Grants end with their holder's account; their foreign key cannot be empty. */
export const forgetGrants: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: ENTITLEMENTS_SLUG, where: { user: { equals: id } }, req })
}
