import type { Payload } from 'payload'
import type { z } from 'zod'
import { type ApiKeyView, type ApiScope, apiScopes, keyLimits, type newApiKey } from '../contract.ts'
import { keyNotFound, tooManyKeys } from '../errors.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { scopesIn } from './claim.ts'

/** Seconds. */
const day = 86_400
/** Milliseconds. */
const minute = 60_000

type Row = {
  id: string
  name: string | null
  start: string | null
  permissions: string | null
  created_at: Date
  expires_at: Date | null
  last_request: Date | null
}

const isScope = (scope: string): scope is ApiScope => apiScopes.some((each) => each === scope)

const viewOf = (row: Row): ApiKeyView => ({
  id: row.id,
  name: row.name ?? '',
  start: row.start ?? '',
  scopes: scopesIn(row.permissions).filter(isScope),
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at?.toISOString() ?? null,
  lastUsedAt: row.last_request?.toISOString() ?? null,
})

/** A person's keys that have not ended, oldest first. */
export const keysOf = async (payload: Payload, user: string): Promise<ApiKeyView[]> => {
  const { rows } = await payload.db.pool.query<Row>(
    `select id, name, start, permissions, created_at, expires_at, last_request from api_keys
     where user_id = $1 and (expires_at is null or expires_at > now()) order by created_at, id`,
    [user],
  )
  return rows.map(viewOf)
}

/** Takes a key from its owner. Throws HttpError 404 `auth/key-not-found`. */
export const deleteKey = async (payload: Payload, user: string, id: string): Promise<void> => {
  const { rowCount } = await payload.db.pool.query('delete from api_keys where id = $1 and user_id = $2', [id, user])
  if (rowCount !== 1) throw keyNotFound()
}

type Asked = Omit<z.output<typeof newApiKey>, 'password'>

/**
 * Makes a key; only this answer has it. Counted after it is made and taken back when it is one too many, so that no number
 * of requests at once leaves more. Throws HttpError 409 `auth/too-many-keys`.
 */
export const createKey = async (
  payload: Payload,
  settings: AuthSettings,
  user: string,
  { name, scopes, expiresInDays }: Asked,
): Promise<ApiKeyView & { key: string }> => {
  const { id, key } = await authOf(payload, settings).api.createApiKey({
    body: {
      userId: user,
      name,
      expiresIn: expiresInDays === null ? null : expiresInDays * day,
      permissions: { scope: [...new Set(scopes)] },
      remaining: keyLimits.requestsPerMinute,
      refillAmount: keyLimits.requestsPerMinute,
      refillInterval: minute,
    },
  })
  const keys = await keysOf(payload, user)
  const made = keys.find((each) => each.id === id)
  if (made && keys.length <= keyLimits.perPerson) return { ...made, key }
  await deleteKey(payload, user, id)
  throw tooManyKeys(keyLimits.perPerson)
}
