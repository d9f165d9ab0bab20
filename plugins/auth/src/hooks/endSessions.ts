import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { revokeSessions } from '../server/revokeSessions.ts'

/** What better-auth keeps of a person beside their sessions in Redis. */
const keptOf = (doc: Record<string, unknown>) => ({
  id: String(doc.id),
  name: String(doc.name),
  email: String(doc.email),
  emailVerified: Boolean(doc.emailVerified),
  image: doc.image ? String(doc.image) : null,
  role: doc.role,
  banned: doc.banned,
  twoFactorEnabled: doc.twoFactorEnabled,
  createdAt: new Date(String(doc.createdAt)),
  updatedAt: new Date(String(doc.updatedAt)),
})

/** Whoever gets another role, or is banned, signs in anew: a session was given to somebody else. */
export const endSessions =
  (settings: AuthSettings): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update') return doc
    const isSomebodyElse = doc.role !== previousDoc.role || (doc.banned && !previousDoc.banned)
    if (isSomebodyElse) {
      await revokeSessions({ payload: req.payload, settings, req }, String(doc.id))
    } else if (settings.redisUrl) {
      const { internalAdapter } = await authOf(req.payload, settings).$context
      await internalAdapter.refreshUserSessions(keptOf(doc))
    }
    return doc
  }

/** Rows of sessions go with their person; what lies in Redis has to be taken from there. */
export const endSessionsOfDeleted =
  (settings: AuthSettings): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    revokeSessions({ payload: req.payload, settings, req }, String(id))
