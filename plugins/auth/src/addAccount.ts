import type { Role } from '@academy/kernel'
import { hashPassword } from 'better-auth/crypto'
import type { Payload } from 'payload'

export type NewAccount = { name: string; email: string; password: string; role: Role }

/**
 * Adds a person with a password, as a seed or an operator does; leaves an existing account as it is.
 * Answers the person's id.
 */
export const addAccount = async (payload: Payload, { name, email, password, role }: NewAccount): Promise<string> => {
  const found = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1, depth: 0 })
  if (found.docs[0]) return String(found.docs[0].id)
  const user = await payload.create({ collection: 'users', data: { name, email, role, emailVerified: true }, depth: 0 })
  await payload.create({
    collection: 'accounts',
    data: { user: user.id, accountId: user.id, providerId: 'credential', password: await hashPassword(password) },
    depth: 0,
  })
  return String(user.id)
}
