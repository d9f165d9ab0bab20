import { Client } from 'pg'
import { inject, vi } from 'vitest'
import { rows } from './database.ts'

const waiting = `select count(*)::int as many from pg_stat_activity
  where datname = current_database() and wait_event in ('transactionid', 'tuple')`

/** Another transaction of the academy's database that is in the middle of something, so that others come to stand before it. */
export const holdUp = async (statement: string, values: unknown[]) => {
  const client = new Client({ connectionString: inject('academy').databaseUrl })
  await client.connect()
  await client.query('begin')
  await client.query(statement, values)
  return {
    /** Goes on in the same transaction. */
    also: (next: string, given: unknown[]) => client.query(next, given),
    /** Waits until so many stand before it. */
    until: (many: number) =>
      vi.waitUntil(async () => ((await rows<{ many: number }>(waiting))[0]?.many ?? 0) >= many, { timeout: 20_000 }),
    letGo: async () => {
      await client.query('commit')
      await client.end()
    },
  }
}
