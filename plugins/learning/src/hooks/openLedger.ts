import { transactionDatabase } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'

/** A person who goes takes their history along: says so to the trigger that refuses everybody else, until the transaction ends. */
export const openLedger: CollectionBeforeDeleteHook = async ({ req }) => {
  const db = await transactionDatabase(req)
  await db.execute(sql`select set_config('academy.ledger_erasure', 'on', true)`)
}
