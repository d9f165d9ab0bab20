import pg from 'pg'
import { until } from '../scripts/supervisor/until.ts'

/** Tasks that wait or run, and tables that are being cleaned up. */
const busy = `
  select (select count(*) from pgboss.job where state in ('created', 'retry', 'active') and start_after < now() + interval '5 seconds')
    + (select count(*) from pg_stat_activity where backend_type = 'autovacuum worker') as count`

/** Resolves once worker and database have nothing left to do of what came before. */
export const atRest = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await until('worker and database are at rest', 300_000, async () => {
      const { rows } = await client.query<{ count: string }>(busy)
      return rows[0]?.count === '0'
    })
  } finally {
    await client.end()
  }
}
