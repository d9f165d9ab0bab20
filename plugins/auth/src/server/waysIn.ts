import { HttpError } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'
import type { OAuthProvider } from '../options.ts'
import { strings } from '../strings.ts'

export type WayIn = { id: string; kind: 'password' | 'outside' | 'passkey'; provider: string | null }

const lastWayIn = () => new HttpError(409, 'auth/last-way-in', strings.waysIn.last)
const noSuchWayIn = () => new HttpError(404, 'auth/no-such-way-in', strings.waysIn.unknown)

/** Waits for whoever changes this person's ways in right now; holds until the request's transaction ends. */
const lockPerson = async (id: string, req: PayloadRequest): Promise<void> => {
  const session = req.payload.db.sessions?.[String(await req.transactionID)]
  const db = (session?.db ?? req.payload.db.drizzle) as typeof req.payload.db.drizzle
  await db.execute(sql`select 1 from users where id = ${id} for update`)
}

/** What opens a person's account today: an outside account counts while its provider is configured. */
const waysInOf = async (user: string, providers: readonly OAuthProvider[], req: PayloadRequest): Promise<WayIn[]> => {
  const mine = { where: { user: { equals: user } }, pagination: false, depth: 0, req } as const
  const accounts = await req.payload.find({ collection: 'accounts', ...mine })
  const passkeys = await req.payload.find({ collection: 'passkeys', ...mine })
  const isOpen = (id: string) => providers.some((provider) => provider.id === id)
  return [
    ...accounts.docs.flatMap(({ id, providerId, password }): WayIn[] => {
      if (providerId === 'credential') return password ? [{ id, kind: 'password', provider: null }] : []
      return isOpen(providerId) ? [{ id, kind: 'outside', provider: providerId }] : []
    }),
    ...passkeys.docs.map(({ id }): WayIn => ({ id, kind: 'passkey', provider: null })),
  ]
}

type Removal = { user: string; collection: 'accounts' | 'passkeys'; id: string; providers: readonly OAuthProvider[] }

/**
 * Removes an outside account or a passkey while another way in remains; of two that are removed at once, one stays. Needs
 * the request's transaction. Throws HttpError 404 `auth/no-such-way-in` and 409 `auth/last-way-in`.
 */
export const removeWayIn = async (
  { user, collection, id, providers }: Removal,
  req: PayloadRequest,
): Promise<{ provider: string | null }> => {
  await lockPerson(user, req)
  const where: Where = { and: [{ id: { equals: id } }, { user: { equals: user } }] }
  const { docs } = await req.payload.find({ collection, where, depth: 0, req })
  const [found] = docs
  const provider = found && 'providerId' in found ? found.providerId : null
  // A password is changed, never removed.
  if (!found || provider === 'credential') throw noSuchWayIn()
  const others = (await waysInOf(user, providers, req)).filter((way) => way.id !== id)
  if (others.length === 0) throw lastWayIn()
  await req.payload.db.deleteOne({ collection, where, req })
  return { provider }
}
