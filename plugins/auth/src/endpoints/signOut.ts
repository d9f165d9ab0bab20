import { postEndpoint } from '@academy/kernel'
import { mayUseCookie } from '../domain/trustedOrigin.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { strings } from '../strings.ts'
import { leftWhileLooking } from './betterAuth.ts'
import { impersonatorOf } from './people.ts'

/** Where the admin panel's own sign-out button posts to; ends the better-auth session. */
export const signOutOfPanel = (settings: AuthSettings) =>
  postEndpoint({
    path: '/logout',
    summary: 'End the session, as the admin panel does',
    // A session that does not count for a change is not to be ended by one either.
    allow: (req) => mayUseCookie({ method: 'POST', headers: req.headers }, settings),
    handle: async (_input, req) => {
      const done = await authOf(req.payload, settings).api.signOut({ headers: req.headers, asResponse: true })
      const reply = Response.json({ message: strings.signedOut }, { headers: done.headers })
      return impersonatorOf(req) === null ? reply : leftWhileLooking(req, settings, reply)
    },
  })
