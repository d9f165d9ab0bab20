import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionDatabase } from './transactionDatabase.ts'

type Held = {
  column: string
  equals: string
  /** Whether others may write what refers to these rows meanwhile, as rows of a person do to theirs: the rows themselves stay. */
  letsRefer?: boolean
}

/**
 * Holds rows until the request's transaction ends, so that of two who come at once the second sees what the first did.
 * Works inside `inTransaction` only; throws elsewhere, where a lock would be gone at once.
 */
export const lockRows = async (
  req: PayloadRequest,
  table: string,
  { column, equals, letsRefer = false }: Held,
): Promise<void> => {
  const db = await transactionDatabase(req)
  const strength = letsRefer ? sql`for no key update` : sql`for update`
  await db.execute(
    sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(column)} = ${equals} order by id ${strength}`,
  )
}
