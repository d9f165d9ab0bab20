import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionDatabase } from './transactionDatabase.ts'

/**
 * Holds rows until the request's transaction ends, so that of two who come at once the second sees what the first did.
 * Works inside `inTransaction` only; throws elsewhere, where a lock would be gone at once.
 */
export const lockRows = async (
  req: PayloadRequest,
  table: string,
  where: { column: string; equals: string },
): Promise<void> => {
  const db = await transactionDatabase(req)
  await db.execute(
    sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(where.column)} = ${where.equals} order by id for update`,
  )
}
