import type { Payload, PayloadRequest, Where } from 'payload'
import type { AuthSettings } from '../options.ts'
import { sessionStorage } from './sessionStorage.ts'

type From = { payload: Payload; settings: Pick<AuthSettings, 'redisUrl'>; req?: PayloadRequest }

/**
 * Ends a person's sessions in whichever store they are, all or all but one; in the request's transaction when it is in
 * one. Throws when Redis is away: a session that stayed there would still be one.
 */
export const revokeSessions = async (
  { payload, settings: { redisUrl }, req }: From,
  userId: string,
  exceptToken?: string,
): Promise<void> => {
  const theirs: Where = { user: { equals: userId } }
  const where: Where = exceptToken ? { and: [theirs, { token: { not_equals: exceptToken } }] } : theirs
  if (redisUrl) {
    const storage = sessionStorage(redisUrl)
    const { docs } = await payload.db.find<{ id: string; token: string }>({
      collection: 'sessions',
      where,
      pagination: false,
      req,
    })
    for (const { token } of docs) await storage.delete(token)
  }
  await payload.db.deleteMany({ collection: 'sessions', where, req })
}
