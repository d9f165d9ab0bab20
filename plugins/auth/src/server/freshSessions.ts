import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'

/** A changed password ends the other sessions, whatever the client asks: whoever knew the old one may have them. */
export const freshSessions = () =>
  ({
    id: 'academy-fresh-sessions',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/change-password',
          handler: createAuthMiddleware(async (ctx) => ({
            context: { body: { ...ctx.body, revokeOtherSessions: true } },
          })),
        },
      ],
    },
  }) satisfies BetterAuthPlugin
