import { apiKey } from '@better-auth/api-key'
import { passkey } from '@better-auth/passkey'
import { admin, jwt, magicLink, twoFactor } from 'better-auth/plugins'
import type { Payload } from 'payload'
import type { AuthSettings } from '../options.ts'
import { mails } from './mails.ts'
import { outsideAccounts } from './outsideAccounts.ts'
import { pluginTables } from './tables.ts'

/** Seconds. */
const minute = 60
const day = 24 * 60 * minute

/** What better-auth does here beyond passwords and sessions. */
export const authPlugins = (payload: Payload, settings: AuthSettings) => {
  const { hostname } = new URL(settings.publicUrl)
  return [
    magicLink({
      // The answer is the same for everybody; strangers are not written to.
      sendMagicLink: async (link, ctx) => {
        if (await ctx?.context.internalAdapter.findUserByEmail(link.email))
          await mails(payload, settings).magicLink(link)
      },
      expiresIn: 10 * minute,
      storeToken: 'hashed',
      disableSignUp: true,
    }),
    twoFactor({
      issuer: 'Sentry Academy',
      allowPasswordless: true,
      trustDeviceMaxAge: 30 * day,
      twoFactorCookieMaxAge: 10 * minute,
      accountLockout: { maxFailedAttempts: 8, durationSeconds: 15 * minute },
      backupCodeOptions: { storeBackupCodes: 'encrypted' },
      schema: pluginTables.twoFactor,
    }),
    passkey({
      rpID: hostname,
      rpName: 'Sentry Academy',
      origin: settings.isProduction ? settings.publicUrl : null,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      schema: pluginTables.passkey,
    }),
    outsideAccounts(settings),
    jwt({
      disableSettingJwtHeader: true,
      jwks: { rotationInterval: 30 * day, gracePeriod: day },
      jwt: {
        issuer: settings.publicUrl,
        audience: settings.publicUrl,
        expirationTime: '15m',
        definePayload: () => ({}),
      },
      schema: pluginTables.jwt,
    }),
    admin({
      defaultRole: 'student',
      adminRoles: ['admin'],
      impersonationSessionDuration: 60 * minute,
      schema: pluginTables.admin,
    }),
    apiKey({
      defaultPrefix: 'academy_',
      requireName: true,
      maximumNameLength: 60,
      startingCharactersConfig: { shouldStore: true, charactersLength: 14 },
      keyExpiration: { defaultExpiresIn: null, minExpiresIn: 1, maxExpiresIn: 366 },
      rateLimit: { enabled: true, timeWindow: 60_000, maxRequests: 600 },
      schema: pluginTables.apiKey,
    }),
  ]
}
