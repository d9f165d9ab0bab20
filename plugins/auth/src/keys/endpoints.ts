import { deleteEndpoint, getEndpoint, hasRole, idIn, isSomebody, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type ApiKeyView, apiKeyList, createdApiKey, newApiKey } from '../contract.ts'
import { keyNotFound } from '../errors.ts'
import type { AuthSettings } from '../options.ts'
import { confirmedSession } from './confirm.ts'
import { createKey, deleteKey, keysOf } from './store.ts'

const revoked = z.object({ revoked: z.literal(true) })
const isAdmin = ({ user }: PayloadRequest) => hasRole(user, 'admin')
const me = ({ user }: PayloadRequest): string => String(user?.id)

/** An id of the path; what is none is no key's and nobody's. */
const keptId = (req: PayloadRequest, name: string): string => {
  const id = idIn(req, name)
  if (!id) throw keyNotFound()
  return id
}

const noteRevoked = (req: PayloadRequest, { audit }: AuthSettings, owner: string, key: string): Promise<void> => {
  const { payload, headers } = req
  const target = { collection: 'users', id: owner }
  const entry = { action: 'auth/api-key-revoked', actor: me(req), target, details: { key }, headers }
  return audit(entry, { payload, req })
}

const list = getEndpoint({
  path: '/me/api-keys',
  summary: 'Your API keys',
  reply: apiKeyList,
  allow: isSomebody,
  handle: async (_input, req): Promise<{ keys: ApiKeyView[] }> => ({ keys: await keysOf(req.payload, me(req)) }),
})

const create = (settings: AuthSettings): Endpoint =>
  postEndpoint({
    path: '/me/api-keys',
    summary: 'Make an API key; only this answer shows it',
    input: newApiKey,
    reply: createdApiKey,
    allow: isSomebody,
    handle: async ({ password, ...asked }, req) => {
      const { payload, headers } = req
      const { userId: user } = await confirmedSession(req, settings, password)
      const made = await createKey(payload, settings, user, asked)
      const { id, name, scopes, expiresAt } = made
      const target = { collection: 'users', id: user }
      const details = { key: id, name, scopes, expiresAt }
      await settings.audit({ action: 'auth/api-key-created', actor: user, target, details, headers }, { payload, req })
      return made
    },
  })

const revoke = (settings: AuthSettings): Endpoint =>
  deleteEndpoint({
    path: '/me/api-keys/:id',
    summary: 'Revoke one of your API keys',
    reply: revoked,
    allow: isSomebody,
    handle: async (_input, req) => {
      const id = keptId(req, 'id')
      await deleteKey(req.payload, me(req), id)
      await noteRevoked(req, settings, me(req), id)
      return { revoked: true as const }
    },
  })

const listOfPerson = getEndpoint({
  path: '/:id/api-keys',
  summary: 'A person’s API keys; for administrators',
  reply: apiKeyList,
  allow: isAdmin,
  handle: async (_input, req) => ({ keys: await keysOf(req.payload, keptId(req, 'id')) }),
})

const revokeOfPerson = (settings: AuthSettings): Endpoint =>
  deleteEndpoint({
    path: '/:id/api-keys/:key',
    summary: 'Revoke a person’s API key; for administrators',
    reply: revoked,
    allow: isAdmin,
    handle: async (_input, req) => {
      const [owner, key] = [keptId(req, 'id'), keptId(req, 'key')]
      await deleteKey(req.payload, owner, key)
      await noteRevoked(req, settings, owner, key)
      return { revoked: true as const }
    },
  })

/** On `users`: a person's own keys, and anybody's for administrators. */
export const keyEndpoints = (settings: AuthSettings): Endpoint[] => [
  list,
  create(settings),
  revoke(settings),
  listOfPerson,
  revokeOfPerson(settings),
]
