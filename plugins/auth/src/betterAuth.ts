import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import type { Payload } from 'payload'
import { maxNameLength } from './contract.ts'
import { trustedOrigins } from './domain/trustedOrigin.ts'
import type { AuthSettings } from './options.ts'
import { strings } from './strings.ts'

const times = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** The rule of the `users` collection, for names that do not come through it. */
const checkName = async ({ name }: { name?: string }): Promise<void> => {
  if (name === undefined) return
  if (name.trim() === '' || name.length > maxNameLength) {
    throw new APIError('BAD_REQUEST', { code: 'INVALID_NAME', message: strings.badName(maxNameLength) })
  }
}

/** better-auth on the tables that Payload's migrations made; it bypasses Payload's hooks. */
const create = (payload: Payload, settings: AuthSettings) =>
  betterAuth({
    appName: 'Sentry Academy',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    database: payload.db.pool,
    telemetry: { enabled: false },
    trustedOrigins: (request) => trustedOrigins({ headers: request?.headers ?? new Headers() }, settings),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 256 },
    session: {
      modelName: 'sessions',
      fields: {
        ...times,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: settings.sessionDays * 86_400,
      updateAge: 86_400,
    },
    user: {
      modelName: 'users',
      fields: { ...times, emailVerified: 'email_verified' },
      additionalFields: { role: { type: 'string', required: false, defaultValue: 'student', input: false } },
    },
    account: {
      modelName: 'accounts',
      fields: {
        ...times,
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    verification: { modelName: 'verifications', fields: { ...times, expiresAt: 'expires_at' } },
    databaseHooks: { user: { create: { before: checkName }, update: { before: checkName } } },
    rateLimit: { enabled: settings.isProduction },
    advanced: {
      cookiePrefix: 'academy',
      useSecureCookies: settings.publicUrl.startsWith('https:'),
      database: { generateId: 'uuid' },
    },
    logger: {
      level: 'warn',
      log: (level, message) => payload.logger[level === 'error' ? 'error' : 'warn'](`better-auth: ${message}`),
    },
  })

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
