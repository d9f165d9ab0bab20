import type { CollectionBeforeDeleteHook } from 'payload'

/** Sessions and credentials end with their account; their foreign keys cannot be empty. */
export const forgetCredentials: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['sessions', 'accounts'] as const) {
    await req.payload.db.deleteMany({ collection, where: { user: { equals: id } }, req })
  }
}
