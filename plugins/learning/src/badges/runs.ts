import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { type BadgeRunView, runStates } from '../contract.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const count = z.coerce.number()
const runRow = z.object({ state: z.enum(runStates), looked: count, total: count, awarded: count })

/** How far it is, or was last. */
export const runOf = async (reading: Reading, badge: string): Promise<BadgeRunView> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select state, looked, total, awarded from badge_runs where badge_id = ${badge}`)
  return { run: z.array(runRow).parse(rows)[0] ?? null }
}

/** Minutes after which a run that says nothing any more has ended without saying so. */
const silentMinutes = 20

/** Begins to award a badge to all; false while that is under way, so that a second click is the first. */
export const beginRun = async (reading: Reading, badge: string, total: number): Promise<boolean> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    insert into badge_runs (badge_id, state, looked, total, awarded) values (${badge}, 'running', 0, ${total}, 0)
    on conflict (badge_id) do update set state = 'running', looked = 0, total = excluded.total, awarded = 0, updated_at = now()
    where badge_runs.state <> 'running' or badge_runs.updated_at < now() - make_interval(mins => ${silentMinutes})
    returning id`)
  return rows.length > 0
}

type Progress = Pick<NonNullable<BadgeRunView['run']>, 'state' | 'looked' | 'awarded'>

/** Says how far it is. Students may have come since it began. */
export const sayRun = async (reading: Reading, badge: string, { state, looked, awarded }: Progress): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    update badge_runs set state = ${state}, looked = ${looked}, total = greatest(total, ${looked}), awarded = ${awarded},
      updated_at = now() where badge_id = ${badge}`)
}
