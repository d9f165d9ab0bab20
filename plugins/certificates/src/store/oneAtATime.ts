import { transactionDatabase } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/**
 * Lets one transaction after the other change certificates or keys, until each ends. Works inside `inTransaction` only. Of
 * two completions that come at once, the second then sees the certificate that the first one made.
 */
export const oneAtATime = async (req: PayloadRequest): Promise<void> => {
  const db = await transactionDatabase(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('academy.certificates'))`)
}
