import type { CollectionConfig, Field } from 'payload'
import { internalAccess } from '../access.ts'
import { USERS_SLUG } from '../contract.ts'

const owner: Field = { name: 'user', type: 'relationship', relationTo: USERS_SLUG, required: true, index: true }
const expiry: Field = { name: 'expiresAt', type: 'date', required: true }
const text = (name: string): Field => ({ name, type: 'textarea' })

/** A table that better-auth reads and writes: no panel, no REST, no GraphQL. */
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
])

export const accounts = internal('accounts', [
  owner,
  { name: 'accountId', type: 'text', required: true, index: true },
  { name: 'providerId', type: 'text', required: true },
  text('accessToken'),
  text('refreshToken'),
  text('idToken'),
  { name: 'accessTokenExpiresAt', type: 'date' },
  { name: 'refreshTokenExpiresAt', type: 'date' },
  text('scope'),
  text('password'),
])

export const verifications = internal('verifications', [
  { name: 'identifier', type: 'text', required: true, index: true },
  { name: 'value', type: 'textarea', required: true },
  expiry,
])
