import { hasRole, staffRoles } from '@academy/kernel'
import type { Payload, TypedUser } from 'payload'
import { ACCOUNT_POLICY_SLUG, type AccountSource, type SecurityView } from '../contract.ts'
import { keysOf } from '../keys/store.ts'
import { settingsOf } from '../runtime.ts'
import { authOf } from '../server/betterAuth.ts'
import { privacyOf } from './privacy.ts'
import { notificationsOf, profileOf } from './profile.ts'
import { sessionViews, storedSessions } from './sessions.ts'
import { waysInOf } from './waysIn.ts'

/** What the account pages show of whoever is signed in; `headers` tell which of their sessions looks. */
export const accountSource = (payload: Payload, user: TypedUser, headers: Headers): AccountSource => {
  const settings = settingsOf(payload)
  const userId = String(user.id)
  const security = async (): Promise<SecurityView> => {
    const query = { disableRefresh: true }
    const [ways, sessions, asking, policy] = await Promise.all([
      waysInOf(payload, settings, user),
      storedSessions(payload, settings, userId),
      authOf(payload, settings).api.getSession({ headers, query }),
      payload.findGlobal({ slug: ACCOUNT_POLICY_SLUG, depth: 0 }),
    ])
    return {
      ...ways,
      email: 'email' in user ? String(user.email) : '',
      sessions: sessionViews(sessions, asking?.session.id),
      secondFactorNeeded: Boolean(policy.staffNeedSecondFactor) && hasRole(user, ...staffRoles),
    }
  }
  return {
    profile: () => profileOf(payload, user),
    security,
    keys: () => keysOf(payload, userId),
    notifications: async () => notificationsOf(user),
    privacy: () => privacyOf(payload, settings, user),
  }
}
