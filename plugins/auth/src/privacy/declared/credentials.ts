import { byUser, type Person, type PersonalData } from '@academy/kernel'
import type { Where } from 'payload'
import { strings } from '../strings.ts'

const said = strings.data
const erasure = { does: 'delete' } as const

/** What better-auth writes into a proof's value: an id alone, or JSON with the address or the id in it. */
const proofsOf = ({ id, email }: Person): Where => ({
  or: [{ value: { contains: id } }, { value: { contains: JSON.stringify(email) } }, { identifier: { contains: id } }],
})

/** What signs somebody in. Hashes, secrets and whole keys are left out of every export. */
export const credentialsDeclared: PersonalData[] = [
  {
    name: 'sessions',
    collection: 'sessions',
    about: said.sessions,
    found: byUser('user'),
    exported: ['ipAddress', 'userAgent', 'method', 'createdAt', 'updatedAt', 'expiresAt'],
    erasure,
  },
  {
    name: 'sessions-as-others',
    collection: 'sessions',
    about: said.lookedThrough,
    found: byUser('impersonatedBy'),
    exported: ['createdAt', 'expiresAt'],
    erasure,
  },
  {
    name: 'ways-in',
    collection: 'accounts',
    about: said.waysIn,
    found: byUser('user'),
    exported: ['providerId', 'accountId', 'scope', 'createdAt', 'updatedAt'],
    erasure,
  },
  {
    name: 'second-factor',
    collection: 'two-factors',
    about: said.secondFactor,
    found: byUser('user'),
    exported: ['verified', 'createdAt', 'updatedAt'],
    erasure,
  },
  {
    name: 'passkeys',
    collection: 'passkeys',
    about: said.passkeys,
    found: byUser('user'),
    exported: ['name', 'deviceType', 'backedUp', 'transports', 'createdAt'],
    erasure,
  },
  {
    name: 'api-keys',
    collection: 'api-keys',
    about: said.apiKeys,
    found: byUser('user'),
    exported: ['name', 'enabled', 'permissions', 'createdAt', 'expiresAt', 'lastRequest'],
    erasure,
  },
  {
    name: 'signed-in-programs',
    collection: 'refresh-tokens',
    about: said.refreshTokens,
    found: byUser('user'),
    exported: ['userAgent', 'createdAt', 'usedAt', 'expiresAt', 'revokedAt'],
    erasure,
  },
  {
    name: 'proofs',
    collection: 'verifications',
    about: said.proofs,
    found: { fields: ['value', 'identifier'], where: proofsOf },
    exported: [],
    erasure,
  },
]
