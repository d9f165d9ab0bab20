import { betterAuth } from 'better-auth'
import type { Payload } from 'payload'
import { passwordLength, USERS_SLUG } from '../contract.ts'
import { trustedOrigins } from '../domain/trustedOrigin.ts'
import type { AuthSettings } from '../options.ts'
import { revokeFamilies } from '../tokens/families.ts'
import { disabledPaths } from './disabledPaths.ts'
import { databaseHooks } from './hooks.ts'
import { mails } from './mails.ts'
import { authPlugins } from './plugins.ts'
import { sessionStorage } from './sessionStorage.ts'
import { tables } from './tables.ts'
import { verifyOnce } from './verifyOnce.ts'

/** Seconds. */
const hour = 3600
const day = 24 * hour

/** better-auth on the tables that Payload's migrations made; it bypasses Payload's hooks. */
const create = (payload: Payload, settings: AuthSettings) => {
  const send = mails(payload, settings)
  return betterAuth({
    appName: 'Sentry Academy',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    database: payload.db.pool,
    secondaryStorage: settings.redisUrl ? sessionStorage(settings.redisUrl) : undefined,
    telemetry: { enabled: false },
    disabledPaths,
    trustedOrigins: (request) => trustedOrigins({ headers: request?.headers ?? new Headers() }, settings),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      // A sign-up is answered alike whether the address was taken or not.
      requireEmailVerification: true,
      customSyntheticUser: ({ coreFields, id }) => ({ ...coreFields, role: 'student', id }),
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: send.resetPassword,
      onPasswordReset: async ({ user }, request) => {
        const { id } = user
        await revokeFamilies(payload, id)
        await send.passwordChanged({ user }, request)
        await settings.audit(
          {
            action: 'auth/password-reset',
            actor: id,
            target: { collection: USERS_SLUG, id },
            headers: request?.headers,
          },
          { payload },
        )
      },
      onExistingUserSignUp: send.existingAccount,
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: day,
      beforeEmailVerification: verifyOnce(payload),
      sendVerificationEmail: send.verification,
    },
    session: {
      ...tables.session,
      expiresIn: settings.sessionDays * day,
      updateAge: day,
      freshAge: hour,
      // Postgres has the list of sessions, whether Redis stands in front of it or not.
      storeSessionInDatabase: true,
      additionalFields: { method: { type: 'string', required: false, input: false } },
    },
    user: {
      ...tables.user,
      additionalFields: { role: { type: 'string', required: false, defaultValue: 'student', input: false } },
      changeEmail: { enabled: true, sendChangeEmailConfirmation: send.changeEmail },
    },
    account: {
      ...tables.account,
      updateAccountOnSignIn: false,
      // By an address that both sides have verified: else whoever signs up first with another's would share their account.
      accountLinking: { enabled: true, allowDifferentEmails: false, requireLocalEmailVerified: true },
    },
    verification: { ...tables.verification, storeInDatabase: true },
    onAPIError: { errorURL: `${settings.publicUrl}/sign-in` },
    databaseHooks: databaseHooks(payload, settings),
    plugins: authPlugins(payload, settings),
    // The origin counts requests, for all endpoints and all copies alike.
    rateLimit: { enabled: false },
    advanced: {
      ...cookies(settings),
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
      database: { generateId: 'uuid' },
    },
    logger: {
      level: 'warn',
      log: (level, message) => payload.logger[level === 'error' ? 'error' : 'warn'](`better-auth: ${message}`),
    },
  })
}

/** Over https a cookie's name says that no other host and no script of another path can have set it. */
const cookies = ({ publicUrl }: AuthSettings) =>
  publicUrl.startsWith('https:')
    ? { cookiePrefix: '__Host-academy', useSecureCookies: false, defaultCookieAttributes: { secure: true, path: '/' } }
    : { cookiePrefix: 'academy', useSecureCookies: false }

export type Auth = ReturnType<typeof create>

const instances = new WeakMap<Payload, Auth>()

/** The better-auth instance that shares this Payload's database pool. */
export const authOf = (payload: Payload, settings: AuthSettings): Auth => {
  const known = instances.get(payload)
  if (known) return known
  const made = create(payload, settings)
  instances.set(payload, made)
  return made
}
