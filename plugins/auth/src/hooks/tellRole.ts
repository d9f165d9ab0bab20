import { hasRole, staffRoles } from '@academy/kernel'
import type { CollectionAfterChangeHook } from 'payload'
import type { AuthSettings } from '../options.ts'
import { tellFactorNeeded } from '../server/factorNotice.ts'

/** The context of a change that its person is told of in words of its own. */
export const roleIsTold = { roleIsTold: true } as const

/**
 * Whoever gets another role from somebody else hears of it by mail. New staff, however they became it, hear by when the
 * academy wants a second factor of them.
 */
export const tellRole =
  (settings: AuthSettings): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req, context }) => {
    if (operation !== 'update' || doc.role === previousDoc.role) return doc
    const isOwnDoing = req.user?.id === doc.id
    if (!isOwnDoing && !context.roleIsTold) {
      const data = { name: String(doc.name), role: String(doc.role), url: `${settings.publicUrl}/sign-in` }
      const mail = { kind: 'auth/role-changed', to: String(doc.email), user: String(doc.id), data }
      await settings.sendMail(mail, { payload: req.payload, req })
    }
    if (!hasRole(previousDoc, ...staffRoles)) await tellFactorNeeded(settings, doc, req)
    return doc
  }
