import type { Task } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Tasks of a kind that no worker has taken up; zero before their queue exists. */
export const countWaiting = async (payload: Payload, { name }: Pick<Task, 'name'>): Promise<number> => {
  const { rows } = await payload.db.drizzle.execute<{ waiting: number }>(sql`
    select count(*)::int as waiting from pgboss.job
    where name = ${name} and state in ('created', 'retry')`)
  return rows[0]?.waiting ?? 0
}
