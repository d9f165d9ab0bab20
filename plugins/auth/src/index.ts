import { withMails } from '@academy/mail/contract'
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
import { accountMails } from './mails/index.ts'
import { type AuthOptions, resolveOptions } from './options.ts'
import { avatarDir } from './privacy/files.ts'
import { withPrivacy } from './privacy/index.ts'
import { withSettings } from './runtime.ts'
import { tokenEndpoints } from './tokens/endpoints.ts'

export { addAccount, type NewAccount } from './addAccount.ts'
export { mailChoices } from './notifications/choices.ts'
export type { AccountMail, Audit, AuditEntry, AuthOptions, OAuthProvider } from './options.ts'
export { revokeFamilies } from './tokens/families.ts'

/** People, roles and sessions, on better-auth over tables that Payload migrates. */
export const authPlugin =
  (options: AuthOptions): Plugin =>
  (config) => {
    const settings = resolveOptions(options)
    return {
      ...config,
      // Payload would take a bearer's token for one of its own and show it again in an answer.
      auth: { ...config.auth, jwtOrder: ['cookie'] },
      admin: {
        ...config.admin,
        user: 'users',
        avatar: 'default',
        components: {
          ...config.admin?.components,
          beforeLogin: [...(config.admin?.components?.beforeLogin ?? []), '@academy/auth/admin/SignInForm#SignInForm'],
          header: [...(config.admin?.components?.header ?? []), '@academy/auth/admin/Banners#Banners'],
          views: {
            ...config.admin?.components?.views,
            unauthorized: { Component: '@academy/auth/admin/NoAccess#NoAccess' },
          },
        },
      },
      collections: [
        ...(config.collections ?? []),
        users(settings),
        avatars({ dir: avatarDir(settings.dataDir) }),
        invitations(settings),
        instructorApplications(settings),
        dataExports,
        ...internalCollections,
      ],
      globals: [...(config.globals ?? []), accountPolicy(settings)],
      endpoints: [
        ...(config.endpoints ?? []),
        ...tokenEndpoints(settings),
        ...removeWayInEndpoints(settings),
        ...betterAuthEndpoints(settings),
      ],
      custom: withPrivacy(withSettings(withMails(config.custom, accountMails), settings), settings),
    }
  }
