import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/**
 * Holds rows until the request's transaction ends, so that of two who come at once the second sees what the first did.
 * Works inside `inTransaction` only; throws elsewhere, where a lock would be gone at once.
 */
export const lockRows = async (
  { payload, transactionID }: PayloadRequest,
  table: string,
  where: { column: string; equals: string },
): Promise<void> => {
  const id = await transactionID
  const session = id ? payload.db.sessions?.[String(id)] : undefined
  if (!session) throw new Error(`Rows of ${table} can be locked in a transaction only.`)
  const db = session.db as typeof payload.db.drizzle
  await db.execute(
    sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(where.column)} = ${where.equals} order by id for update`,
  )
}
