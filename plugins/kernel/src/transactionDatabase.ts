import type { Payload, PayloadRequest } from 'payload'

/**
 * The database as the request's transaction sees it, for statements that Payload has no call for. Works inside
 * `inTransaction` only; throws elsewhere, where such a statement would stand alone.
 */
export const transactionDatabase = async ({
  payload,
  transactionID,
}: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Payload['db']['drizzle']> => {
  const id = await transactionID
  const session = id ? payload.db.sessions?.[String(id)] : undefined
  if (!session) throw new Error('This needs a transaction: call it inside inTransaction.')
  return session.db as Payload['db']['drizzle']
}
