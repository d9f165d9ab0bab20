import { Pool } from 'pg'
import { inject } from 'vitest'

let pool: Pool | undefined

/** Rows of the academy's own database, for what no endpoint shows or does. */
export const rows = async <Row extends object>(query: string, values: unknown[] = []): Promise<Row[]> => {
  pool ??= new Pool({ connectionString: inject('academy').databaseUrl, max: 1, allowExitOnIdle: true })
  return (await pool.query<Row>(query, values)).rows
}
