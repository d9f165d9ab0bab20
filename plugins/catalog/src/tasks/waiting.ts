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

/** Whether a worker took up such a task a moment ago, and may not have said so anywhere else yet. */
export const isJustBegun = async (payload: Payload, { name }: Pick<Task, 'name'>): Promise<boolean> => {
  const { rows } = await payload.db.drizzle.execute(sql`
    select 1 from pgboss.job
    where name = ${name} and state = 'active' and started_on > now() - interval '20 seconds' limit 1`)
  return rows.length > 0
}
