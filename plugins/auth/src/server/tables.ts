/**
 * Where better-auth's models live: Payload migrates the tables (`collections/`), so every model and field is named here
 * once in both spellings.
 */
const times = { createdAt: 'created_at', updatedAt: 'updated_at' }
const owner = { userId: 'user_id' }

export const tables = {
  user: { modelName: 'users', fields: { ...times, emailVerified: 'email_verified' } },
  session: {
    modelName: 'sessions',
    fields: { ...times, ...owner, expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' },
  },
  account: {
    modelName: 'accounts',
    fields: {
      ...times,
      ...owner,
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
} as const

/** The same for the plugins, in the form that their `schema` option takes. */
export const pluginTables = {
  twoFactor: {
    user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
    twoFactor: {
      modelName: 'two_factors',
      fields: {
        ...owner,
        backupCodes: 'backup_codes',
        failedVerificationCount: 'failed_verification_count',
        lockedUntil: 'locked_until',
      },
    },
  },
  passkey: {
    passkey: {
      modelName: 'passkeys',
      fields: {
        ...owner,
        publicKey: 'public_key',
        credentialID: 'credential_i_d',
        deviceType: 'device_type',
        backedUp: 'backed_up',
        createdAt: times.createdAt,
      },
    },
  },
  jwt: {
    jwks: {
      modelName: 'signing_keys',
      fields: {
        publicKey: 'public_key',
        privateKey: 'private_key',
        createdAt: times.createdAt,
        expiresAt: 'expires_at',
      },
    },
  },
  admin: {
    user: { fields: { banReason: 'ban_reason', banExpires: 'ban_expires' } },
    session: { fields: { impersonatedBy: 'impersonated_by' } },
  },
  apiKey: {
    apikey: {
      modelName: 'api_keys',
      fields: {
        ...times,
        configId: 'config_id',
        referenceId: 'user_id',
        refillInterval: 'refill_interval',
        refillAmount: 'refill_amount',
        lastRefillAt: 'last_refill_at',
        rateLimitEnabled: 'rate_limit_enabled',
        rateLimitTimeWindow: 'rate_limit_time_window',
        rateLimitMax: 'rate_limit_max',
        requestCount: 'request_count',
        lastRequest: 'last_request',
        expiresAt: 'expires_at',
      },
    },
  },
} as const
