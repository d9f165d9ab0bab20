import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'

/** Whatever belongs to one person alone. */
const owned = [
  'sessions',
  'accounts',
  'two-factors',
  'passkeys',
  'api-keys',
  'refresh-tokens',
  'avatars',
  'instructor-applications',
  'data-exports',
] as const satisfies CollectionSlug[]

/** Sessions, credentials and what else is a person's own end with the account; their foreign keys cannot be empty. */
export const forgetCredentials: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of owned) {
    await req.payload.db.deleteMany({ collection, where: { user: { equals: id } }, req })
  }
}
