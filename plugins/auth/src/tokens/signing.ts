import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint, createAuthMiddleware, isAPIError } from 'better-auth/api'
import { type JwtOptions, signJWT } from 'better-auth/plugins/jwt'
import type { Payload } from 'payload'
import { accessClaims, accessTokenType } from './claims.ts'
import { revokeFamilies } from './families.ts'

/** Signs access tokens by better-auth's keys, under a type of their own; only this plugin's code can call it. */
const signAccessToken = (options: JwtOptions) =>
  createAuthEndpoint.serverOnly({ method: 'POST', body: accessClaims }, (context) =>
    signJWT(context, {
      options,
      payload: { ...context.body, iat: Math.floor(Date.now() / 1000) },
      header: { typ: accessTokenType },
    }),
  )

type Ended = { id: string; userId: string; expiresAt: Date }

/**
 * better-auth's part in access tokens: its keys sign them, and they end with the session that they were begun in and
 * with the password. A session that merely ran out leaves them: they renew themselves.
 */
export const accessTokens = (payload: Payload, options: JwtOptions) =>
  ({
    id: 'academy-access-tokens',
    endpoints: { signAccessToken: signAccessToken(options) },
    init: () => ({
      options: {
        databaseHooks: {
          session: {
            delete: {
              after: async ({ id, userId, expiresAt }: Ended) => {
                if (expiresAt > new Date()) await revokeFamilies(payload, userId, { session: id })
              },
            },
          },
        },
      },
    }),
    hooks: {
      after: [
        {
          matcher: ({ path }) => path === '/change-password',
          handler: createAuthMiddleware(async ({ context }) => {
            const user = context.session?.user.id
            if (user !== undefined && !isAPIError(context.returned)) await revokeFamilies(payload, user)
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin
