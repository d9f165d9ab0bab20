import path from 'node:path'
import type { Plugin } from 'payload'
import { accountPolicy } from './collections/accountPolicy.ts'
import { avatars } from './collections/avatars.ts'
import { dataExports } from './collections/dataExports.ts'
import { instructorApplications } from './collections/instructorApplications.ts'
import { internalCollections } from './collections/internal.ts'
import { invitations } from './collections/invitations.ts'
import { users } from './collections/users.ts'
import { betterAuthEndpoints } from './endpoints/betterAuth.ts'
import { removeWayInEndpoints } from './endpoints/removeWayIn.ts'
import { type AuthOptions, resolveOptions } from './options.ts'

export { addAccount, type NewAccount } from './addAccount.ts'
export type { AccountMail, Audit, AuditEntry, AuthOptions, OAuthProvider } from './options.ts'

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
      collections: [
        ...(config.collections ?? []),
        users(settings),
        avatars({ dir: path.join(settings.dataDir, 'avatars') }),
        invitations,
        instructorApplications,
        dataExports,
        ...internalCollections,
      ],
      globals: [...(config.globals ?? []), accountPolicy],
      endpoints: [...(config.endpoints ?? []), ...removeWayInEndpoints(settings), ...betterAuthEndpoints(settings)],
    }
  }
