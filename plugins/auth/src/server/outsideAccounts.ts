import { APIError, createAuthMiddleware } from 'better-auth/api'
import { genericOAuth } from 'better-auth/plugins'
import type { AuthSettings } from '../options.ts'
import { strings } from '../strings.ts'
import { oauthConfigs } from './providers.ts'

/** A token shows that somebody signed in at their provider at some time, not that they ask for it here and now. */
const refuseToken = createAuthMiddleware(async () => {
  throw new APIError('BAD_REQUEST', { code: 'ID_TOKEN_NOT_SUPPORTED', message: strings.outside.noToken })
})

/**
 * Sign-in with outside accounts. better-auth asks every issuer while it starts, and a start waits for one that hangs, so
 * that nobody could sign in at all. Here an issuer is asked when somebody first wants to go there: it is put where
 * better-auth puts one that did not answer, and better-auth asks again, at most ten seconds long.
 */
export const outsideAccounts = (settings: Pick<AuthSettings, 'providers'>) => {
  const config = oauthConfigs(settings)
  const plugin = genericOAuth({ config })
  return {
    ...plugin,
    init: () => ({
      context: { genericOAuthPendingDiscovery: new Map(config.map((provider) => [provider.providerId, provider])) },
    }),
    hooks: {
      before: [
        ...plugin.hooks.before,
        {
          matcher: ({ path, body }: { path?: string; body?: { idToken?: unknown } }) =>
            (path === '/sign-in/social' || path === '/link-social') && body?.idToken !== undefined,
          handler: refuseToken,
        },
      ],
    },
  }
}
