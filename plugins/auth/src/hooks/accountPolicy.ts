import type { GlobalAfterChangeHook, GlobalBeforeChangeHook } from 'payload'
import { ACCOUNT_POLICY_SLUG } from '../contract.ts'
import type { AuthSettings } from '../options.ts'
import { tellStaffFactorNeeded } from '../server/factorNotice.ts'

/** Remembers when the rule was switched on; saving it again does not give more time. */
export const beginPolicy: GlobalBeforeChangeHook = ({ data, originalDoc }) => {
  const { staffNeedSecondFactor } = { ...originalDoc, ...data }
  if (!staffNeedSecondFactor) return { ...data, neededSince: null }
  const since = originalDoc?.staffNeedSecondFactor ? originalDoc.neededSince : null
  return { ...data, neededSince: since ?? new Date().toISOString() }
}

export const notePolicy =
  ({ audit }: AuthSettings): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    const { staffNeedSecondFactor, graceDays } = doc
    await audit(
      {
        action: 'auth/policy-changed',
        actor: req.user ? String(req.user.id) : null,
        target: { collection: ACCOUNT_POLICY_SLUG, id: String(doc.id) },
        details: { staffNeedSecondFactor, graceDays },
        headers: req.headers,
      },
      { payload: req.payload, req },
    )
    return doc
  }

/** Staff hear of the rule when it begins, not first when it closes the studio to them. */
export const tellOfPolicy =
  (settings: AuthSettings): GlobalAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    if (doc.staffNeedSecondFactor && !previousDoc.staffNeedSecondFactor) await tellStaffFactorNeeded(settings, req)
    return doc
  }
