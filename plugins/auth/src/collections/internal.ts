import type { CollectionConfig, Field } from 'payload'
import { internalAccess } from '../access.ts'
import { USERS_SLUG } from '../contract.ts'

const owner: Field = { name: 'user', type: 'relationship', relationTo: USERS_SLUG, required: true, index: true }
const expiry: Field = { name: 'expiresAt', type: 'date', required: true }
const text = (name: string): Field => ({ name, type: 'textarea' })
const needed = (name: string): Field => ({ name, type: 'textarea', required: true })
const date = (name: string): Field => ({ name, type: 'date' })
const count = (name: string, defaultValue?: number): Field => ({ name, type: 'number', defaultValue })

/** A table that only this plugin's own code reads and writes: no panel, no REST, no GraphQL. */
const internal = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  admin: { hidden: true },
  access: internalAccess,
  endpoints: false,
  graphQL: false,
  fields,
})

export const sessions = internal('sessions', [
  owner,
  { name: 'token', type: 'text', required: true, unique: true },
  expiry,
  text('ipAddress'),
  text('userAgent'),
  /** How it began: one of `signInMethods`. */
  { name: 'method', type: 'text' },
  /** The administrator who looks through this person's eyes. */
  { name: 'impersonatedBy', type: 'text' },
])

export const accounts = internal('accounts', [
  owner,
  { name: 'accountId', type: 'text', required: true, index: true },
  { name: 'providerId', type: 'text', required: true },
  text('accessToken'),
  text('refreshToken'),
  text('idToken'),
  date('accessTokenExpiresAt'),
  date('refreshTokenExpiresAt'),
  text('scope'),
  text('password'),
])

export const verifications = internal('verifications', [
  { name: 'identifier', type: 'text', required: true, index: true },
  needed('value'),
  expiry,
])

export const twoFactors = internal('two-factors', [
  { ...owner, unique: true } as Field,
  needed('secret'),
  needed('backupCodes'),
  { name: 'verified', type: 'checkbox', defaultValue: true },
  count('failedVerificationCount', 0),
  date('lockedUntil'),
])

export const passkeys = internal('passkeys', [
  owner,
  { name: 'name', type: 'text' },
  needed('publicKey'),
  { name: 'credentialID', type: 'text', required: true, unique: true },
  { name: 'counter', type: 'number', required: true },
  { name: 'deviceType', type: 'text', required: true },
  { name: 'backedUp', type: 'checkbox', required: true, defaultValue: false },
  { name: 'transports', type: 'text' },
  { name: 'aaguid', type: 'text' },
])

/** Key pairs that sign access tokens; the private half is encrypted. */
export const signingKeys = internal('signing-keys', [
  needed('publicKey'),
  needed('privateKey'),
  date('expiresAt'),
  { name: 'alg', type: 'text' },
  { name: 'crv', type: 'text' },
])

export const apiKeys = internal('api-keys', [
  owner,
  { name: 'configId', type: 'text', required: true, defaultValue: 'default', index: true },
  { name: 'name', type: 'text' },
  /** The first characters, by which its owner knows it. */
  { name: 'start', type: 'text' },
  { name: 'prefix', type: 'text' },
  /** Hash of the key. */
  { name: 'key', type: 'text', required: true, unique: true },
  count('refillInterval'),
  count('refillAmount'),
  date('lastRefillAt'),
  { name: 'enabled', type: 'checkbox', defaultValue: true },
  { name: 'rateLimitEnabled', type: 'checkbox', defaultValue: true },
  count('rateLimitTimeWindow'),
  count('rateLimitMax'),
  count('requestCount', 0),
  count('remaining'),
  date('lastRequest'),
  date('expiresAt'),
  /** JSON: what it may do, as `{ scope: [...] }`. */
  text('permissions'),
  text('metadata'),
])

/** One row a token; those renewed from each other share a family, and one that is used twice ends it. */
export const refreshTokens: CollectionConfig = {
  ...internal('refresh-tokens', [
    owner,
    { name: 'family', type: 'text', required: true, index: true },
    /** Id of the session that the family was begun in, and ends with. */
    { name: 'session', type: 'text', index: true },
    /** Scopes, joined by spaces. */
    { name: 'scope', type: 'text', required: true, defaultValue: 'all' },
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    expiry,
    date('usedAt'),
    date('revokedAt'),
    text('userAgent'),
  ]),
  // Asked with each request by a token: is any of its family revoked?
  indexes: [{ fields: ['family', 'revokedAt'] }],
}

export const internalCollections = [
  sessions,
  accounts,
  verifications,
  twoFactors,
  passkeys,
  signingKeys,
  apiKeys,
  refreshTokens,
]
