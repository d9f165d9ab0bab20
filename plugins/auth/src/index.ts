import type { Plugin } from 'payload'
import { accounts, sessions, verifications } from './collections/internal.ts'
import { users } from './collections/users.ts'
import { betterAuthEndpoints } from './endpoints/betterAuth.ts'
import { type AuthOptions, resolveOptions } from './options.ts'

export { addAccount, type NewAccount } from './addAccount.ts'
export type { AuthOptions } from './options.ts'

/** People, roles and sessions, on better-auth over tables that Payload migrates. */
export const authPlugin =
  (options: AuthOptions): Plugin =>
  (config) => {
    const settings = resolveOptions(options)
    return {
      ...config,
      admin: {
        ...config.admin,
        user: 'users',
        avatar: 'default',
        components: {
          ...config.admin?.components,
          beforeLogin: [...(config.admin?.components?.beforeLogin ?? []), '@academy/auth/admin/SignInForm#SignInForm'],
          views: {
            ...config.admin?.components?.views,
            unauthorized: { Component: '@academy/auth/admin/NoAccess#NoAccess' },
          },
        },
      },
      collections: [...(config.collections ?? []), users(settings), sessions, accounts, verifications],
      endpoints: [...(config.endpoints ?? []), ...betterAuthEndpoints(settings)],
    }
  }
