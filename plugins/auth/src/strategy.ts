import type { AuthStrategy } from 'payload'
import { mayUseCookie } from './domain/trustedOrigin.ts'
import type { AuthSettings } from './options.ts'
import { authOf } from './server/betterAuth.ts'
import { lookerOf } from './server/impersonation.ts'
import { asTheyStand } from './server/standing.ts'

const sessionCookie = /(?:^|;\s*)(?:__Secure-|__Host-)?academy\.session_token=/

/** Asks better-auth whose session the cookie is, then loads that row fresh: a role taken away is gone at once. */
export const sessionStrategy = (settings: AuthSettings): AuthStrategy => ({
  name: 'better-auth',
  authenticate: async ({ headers, payload, req }) => {
    if (!sessionCookie.test(headers.get('cookie') ?? '')) return { user: null }
    if (!mayUseCookie({ method: req?.method ?? 'GET', headers }, settings)) return { user: null }
    const found = await authOf(payload, settings).api.getSession({ headers })
    if (!found) return { user: null }
    const looker = await lookerOf(payload, settings, found.session)
    if (looker === 'ended') return { user: null }
    const user = await asTheyStand(payload, found.user.id, 'better-auth')
    return { user: user && looker ? { ...user, _impersonatedBy: looker } : user }
  },
})
