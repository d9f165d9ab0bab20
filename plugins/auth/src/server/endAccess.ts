import type { PayloadRequest } from 'payload'

/** Switches off a person's keys and revokes their refresh tokens, in the request's transaction. */
export const endTokens = async (req: PayloadRequest, user: string): Promise<void> => {
  const where = { user: { equals: user } }
  const { db } = req.payload
  const revokedAt = new Date().toISOString()
  await db.updateMany({ collection: 'refresh-tokens', where, data: { revokedAt }, req, returning: false })
  await db.updateMany({ collection: 'api-keys', where, data: { enabled: false }, req, returning: false })
}
