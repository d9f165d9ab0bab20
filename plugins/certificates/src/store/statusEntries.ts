import { transactionDatabase } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { listLength } from '../domain/statusBits.ts'
import type { Reading } from './reading.ts'

/** The next free entry of the status lists. Rows are never removed, so that none is given twice. Call it `oneAtATime`. */
export const nextStatusIndex = async (req: PayloadRequest): Promise<number> => {
  const db = await transactionDatabase(req)
  const { rows } = await db.execute<{ next: number }>(
    sql`select coalesce(max(status_index), -1)::int + 1 as next from certificates`,
  )
  return rows[0]?.next ?? 0
}

/** Which entries of a list do not count any more; null when there is no such list yet. */
export const endedPositions = async ({ payload }: Reading, list: number): Promise<number[] | null> => {
  const first = (list - 1) * listLength
  const { rows } = await payload.db.drizzle.execute<{ given: number; ended: number[] }>(sql`
    select count(*)::int as given, coalesce(
      array_agg((status_index - ${first})::int order by status_index) filter (where state <> 'valid'), '{}') as ended
    from certificates where status_index >= ${first} and status_index < ${first + listLength}`)
  const { given = 0, ended = [] } = rows[0] ?? {}
  return given === 0 && list > 1 ? null : ended
}
