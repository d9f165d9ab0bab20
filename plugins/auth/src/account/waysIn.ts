import type { Payload, TypedUser } from 'payload'
import type { WaysIn } from '../contract.ts'
import type { AuthSettings } from '../options.ts'

const all = { depth: 0, pagination: false } as const

/** What is stored of how somebody signs in. */
const rowsOf = async (payload: Payload, userId: string) => {
  const where = { user: { equals: userId } }
  const accounts = await payload.find({ collection: 'accounts', where, ...all })
  const passkeys = await payload.find({ collection: 'passkeys', where, sort: 'createdAt', ...all })
  return { accounts: accounts.docs, passkeys: passkeys.docs }
}

/** Every way into somebody's account, and the outside accounts that they may add. */
export const waysInOf = async (payload: Payload, settings: AuthSettings, user: TypedUser): Promise<WaysIn> => {
  const { accounts, passkeys } = await rowsOf(payload, String(user.id))
  const offered = settings.providers.map(({ id, name }) => ({ id: id as string, name }))
  const known = new Set(offered.map(({ id }) => id))
  const strays = accounts.filter(({ providerId }) => providerId !== 'credential' && !known.has(providerId))
  return {
    hasPassword: accounts.some(({ providerId, password }) => providerId === 'credential' && Boolean(password)),
    passkeys: passkeys.map(({ id, name, createdAt, backedUp }) => ({
      id: String(id),
      name: name || null,
      createdAt: new Date(createdAt).toISOString(),
      synced: Boolean(backedUp),
    })),
    linkedAccounts: [...offered, ...strays.map(({ providerId }) => ({ id: providerId, name: providerId }))].map(
      ({ id, name }) => {
        const linked = accounts.find(({ providerId }) => providerId === id)
        return {
          provider: id,
          name,
          linkedAs: linked ? String(linked.id) : null,
          since: linked ? new Date(linked.createdAt).toISOString() : null,
        }
      },
    ),
    secondFactor: 'twoFactorEnabled' in user && Boolean(user.twoFactorEnabled),
  }
}
