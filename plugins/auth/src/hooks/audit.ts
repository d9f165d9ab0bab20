import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { USERS_SLUG } from '../contract.ts'
import type { AuthSettings } from '../options.ts'

const byWhom = ({ user }: PayloadRequest) => (user ? String(user.id) : null)

/** A role decides what somebody may do: who gave it is written down with it. */
export const auditRole =
  ({ audit }: AuthSettings): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update' || doc.role === previousDoc.role) return doc
    const target = { collection: USERS_SLUG, id: String(doc.id) }
    const details = { from: previousDoc.role, to: doc.role }
    await audit({ action: 'auth/role-changed', actor: byWhom(req), target, details }, { payload: req.payload, req })
    return doc
  }

/** Nobody deletes an account whose own erasure is due. */
export const auditDeletion =
  ({ audit }: AuthSettings): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const target = { collection: USERS_SLUG, id: String(id) }
    const actor = byWhom(req)
    const action = actor ? 'auth/user-deleted' : 'auth/account-erased'
    await audit({ action, actor, target }, { payload: req.payload, req })
  }
