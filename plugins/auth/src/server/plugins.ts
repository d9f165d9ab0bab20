import { apiKey } from '@better-auth/api-key'
import { passkey } from '@better-auth/passkey'
import { admin, type JwtOptions, jwt, magicLink } from 'better-auth/plugins'
import type { Payload } from 'payload'
import { keyPrefix } from '../domain/credential.ts'
import type { AuthSettings } from '../options.ts'
import { strings } from '../strings.ts'
import { accessTokenSeconds } from '../tokens/claims.ts'
import { accessTokens } from '../tokens/signing.ts'
import { audited } from './audited.ts'
import { freshSessions } from './freshSessions.ts'
import { limits } from './limits.ts'
import { mails } from './mails.ts'
import { notices } from './notices.ts'
import { outsideAccounts } from './outsideAccounts.ts'
import { secondFactor } from './secondFactor.ts'
import { pluginTables } from './tables.ts'
import { unknownAddresses } from './unknownAddresses.ts'

/** Seconds. */
const minute = 60
const day = 24 * 60 * minute

/** Told to who has given the right password only. */
const bannedUserMessage = ({ banExpires }: { banExpires?: Date | null }): string =>
  strings.banned(banExpires ? new Date(banExpires).toLocaleDateString('en', { dateStyle: 'long' }) : null)
/** Key pairs that are renewed, and what they sign. */
const signedTokens = ({ publicUrl }: AuthSettings): JwtOptions => ({
  disableSettingJwtHeader: true,
  jwks: { rotationInterval: 30 * day, gracePeriod: day },
  jwt: {
    issuer: publicUrl,
    audience: publicUrl,
    expirationTime: `${accessTokenSeconds}s`,
    definePayload: () => ({}),
  },
  schema: pluginTables.jwt,
})

/** What better-auth does here beyond passwords and sessions. */
export const authPlugins = (payload: Payload, settings: AuthSettings) => {
  const { hostname } = new URL(settings.publicUrl)
  const tokens = signedTokens(settings)
  return [
    limits(payload, settings),
    freshSessions(),
    magicLink({
      // The answer is the same for everybody; strangers are not written to.
      sendMagicLink: async (link, ctx) => {
        const known = await ctx?.context.internalAdapter.findUserByEmail(link.email)
        if (known) await mails(payload, settings).magicLink(link, ctx)
      },
      expiresIn: 10 * minute,
      storeToken: 'hashed',
      disableSignUp: true,
    }),
    secondFactor(
      {
        issuer: 'Sentry Academy',
        allowPasswordless: true,
        trustDeviceMaxAge: 30 * day,
        accountLockout: { maxFailedAttempts: 8, durationSeconds: 15 * minute },
        backupCodeOptions: { storeBackupCodes: 'encrypted' },
        schema: pluginTables.twoFactor,
      },
      settings.publicUrl,
    ),
    passkey({
      rpID: hostname,
      rpName: 'Sentry Academy',
      origin: settings.isProduction ? settings.publicUrl : null,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      schema: pluginTables.passkey,
    }),
    outsideAccounts(settings),
    jwt(tokens),
    accessTokens(payload, tokens),
    admin({
      defaultRole: 'student',
      adminRoles: ['admin'],
      bannedUserMessage,
      impersonationSessionDuration: 60 * minute,
      schema: pluginTables.admin,
    }),
    apiKey({
      defaultPrefix: keyPrefix,
      requireName: true,
      maximumNameLength: 60,
      startingCharactersConfig: { shouldStore: true, charactersLength: 14 },
      keyExpiration: { defaultExpiresIn: null, minExpiresIn: 1, maxExpiresIn: 366 },
      // A quota that is refilled each minute stands in its place; see `keys/claim.ts`.
      rateLimit: { enabled: false },
      schema: pluginTables.apiKey,
    }),
    unknownAddresses(payload, settings),
    audited(payload, settings),
    notices(payload, settings),
  ]
}
