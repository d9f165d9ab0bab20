import type { Payload } from 'payload'
import { z } from 'zod'
import type { AccountKey } from '../contract.ts'

const permissions = z.object({ scope: z.array(z.string()) })

const scopesOf = (stored: string | null | undefined): string[] => {
  try {
    return permissions.parse(JSON.parse(stored ?? '{}')).scope
  } catch {
    return []
  }
}

const iso = (date: string | null | undefined) => (date ? new Date(date).toISOString() : null)

/** Somebody's keys, newest first, without the keys themselves: only their hashes are kept. */
export const keysOf = async (payload: Payload, userId: string): Promise<AccountKey[]> => {
  const { docs } = await payload.find({
    collection: 'api-keys',
    where: { user: { equals: userId } },
    sort: '-createdAt',
    pagination: false,
    depth: 0,
  })
  return docs.map(({ id, name, start, permissions: scopes, createdAt, expiresAt, lastRequest }) => ({
    id: String(id),
    name: name ?? '',
    start: start ?? '',
    scopes: scopesOf(scopes),
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: iso(expiresAt),
    lastUsedAt: iso(lastRequest),
  }))
}
