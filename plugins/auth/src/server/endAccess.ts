import type { Payload, PayloadRequest } from 'payload'
import type { AuthSettings } from '../options.ts'
import { authOf } from './betterAuth.ts'

/** Switches off a person's keys and revokes their refresh tokens, in the request's transaction. */
export const endTokens = async (req: PayloadRequest, user: string): Promise<void> => {
  const where = { user: { equals: user } }
  const { db } = req.payload
  const revokedAt = new Date().toISOString()
  await db.updateMany({ collection: 'refresh-tokens', where, data: { revokedAt }, req, returning: false })
  await db.updateMany({ collection: 'api-keys', where, data: { enabled: false }, req, returning: false })
}

/** Signs a person out everywhere; sessions may live outside the database, so this is no part of a transaction. */
export const endSessions = async (payload: Payload, settings: AuthSettings, user: string): Promise<void> => {
  const { internalAdapter } = await authOf(payload, settings).$context
  await internalAdapter.deleteUserSessions(user)
}
