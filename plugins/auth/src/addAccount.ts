import { inTransaction, type Role } from '@academy/kernel'
import { hashPassword } from 'better-auth/crypto'
import { createLocalReq, type Payload } from 'payload'

export type NewAccount = { name: string; email: string; password: string; role: Role }

/**
 * Adds a person with a password, as a seed or an operator does, or neither; leaves an existing account as it is.
 * Answers the person's id.
 */
export const addAccount = async (payload: Payload, { name, email, password, role }: NewAccount): Promise<string> => {
  const found = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1, depth: 0 })
  if (found.docs[0]) return String(found.docs[0].id)
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const data = { name, email, role, emailVerified: true }
    const user = await payload.create({ collection: 'users', data, depth: 0, req })
    const secret = await hashPassword(password)
    const account = { user: user.id, accountId: user.id, providerId: 'credential', password: secret }
    await payload.create({ collection: 'accounts', data: account, depth: 0, req })
    return String(user.id)
  })
}
