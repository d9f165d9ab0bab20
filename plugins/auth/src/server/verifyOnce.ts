import { APIError } from 'better-auth/api'
import type { Payload } from 'payload'
import { strings } from '../strings.ts'

/**
 * Of several who follow a link to verify an address at once, one is signed in: whoever finds the account unverified. A
 * look before the change would let all of them through. Throws APIError 401 `INVALID_TOKEN`.
 */
export const verifyOnce =
  (payload: Payload) =>
  async ({ id }: { id: string }): Promise<void> => {
    const claim = 'update users set email_verified = true where id = $1 and not email_verified'
    const { rowCount } = await payload.db.pool.query(claim, [id])
    if (rowCount !== 1) throw new APIError('UNAUTHORIZED', { code: 'INVALID_TOKEN', message: strings.linkUsed })
  }
