import type { Payload, TypedUser } from 'payload'
import type { AccountSource, SecurityView } from '../contract.ts'
import type { FactorNeed } from '../domain/secondFactor.ts'
import { keysOf } from '../keys/store.ts'
import { settingsOf } from '../runtime.ts'
import { authOf } from '../server/betterAuth.ts'
import { factorNeedOf } from '../server/standing.ts'
import { privacyOf } from './privacy.ts'
import { notificationsOf, profileOf } from './profile.ts'
import { sessionViews, storedSessions } from './sessions.ts'
import { waysInOf } from './waysIn.ts'

/** Staff whose time is over are students to all the rest of the academy, and staff to this question. */
const needOf = async (payload: Payload, user: TypedUser): Promise<FactorNeed> =>
  '_lacksFactor' in user ? 'required' : factorNeedOf(payload, user, new Date())

/** What the account pages show of whoever is signed in; `headers` tell which of their sessions looks. */
export const accountSource = (payload: Payload, user: TypedUser, headers: Headers): AccountSource => {
  const settings = settingsOf(payload)
  const userId = String(user.id)
  const security = async (): Promise<SecurityView> => {
    const query = { disableRefresh: true }
    const [ways, sessions, asking, need] = await Promise.all([
      waysInOf(payload, settings, user),
      storedSessions(payload, settings, userId),
      authOf(payload, settings).api.getSession({ headers, query }),
      needOf(payload, user),
    ])
    return {
      ...ways,
      email: 'email' in user ? String(user.email) : '',
      sessions: sessionViews(sessions, asking?.session.id),
      secondFactorNeeded: need !== 'none',
      secondFactorDueAt: typeof need === 'object' ? need.dueAt.toISOString() : null,
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
