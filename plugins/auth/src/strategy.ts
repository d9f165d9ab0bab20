import type { AuthStrategy } from 'payload'
import { USERS_SLUG } from './contract.ts'
import { mayUseCookie } from './domain/trustedOrigin.ts'
import type { AuthSettings } from './options.ts'
import { authOf } from './server/betterAuth.ts'

const sessionCookie = /(?:^|;\s*)(?:__Secure-|__Host-)?academy\.session_token=/

/** Asks better-auth whose session the cookie is, then loads that row fresh: a role taken away is gone at once. */
export const sessionStrategy = (settings: AuthSettings): AuthStrategy => ({
  name: 'better-auth',
  authenticate: async ({ headers, payload, req }) => {
    if (!sessionCookie.test(headers.get('cookie') ?? '')) return { user: null }
    if (!mayUseCookie({ method: req?.method ?? 'GET', headers }, settings)) return { user: null }
    const session = await authOf(payload, settings).api.getSession({ headers })
    if (!session) return { user: null }
    const user = await payload.findByID({ collection: USERS_SLUG, id: session.user.id, depth: 0, disableErrors: true })
    return { user: user ? { ...user, collection: USERS_SLUG, _strategy: 'better-auth' } : null }
  },
})
