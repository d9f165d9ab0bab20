import { sql } from '@payloadcms/db-postgres'
import { databaseOf, type Reading } from '../store/reading.ts'

/** Active seconds in a quarter of an hour that begins then; ISO 8601, UTC. */
export type StudyMoment = { at: string; seconds: number }

/** By quarters, as time is kept here; the same one twice counts once. */
const quarters = (moments: readonly StudyMoment[]) => sql`
  select date_bin('15 minutes', at, 'epoch') as at, max(seconds) as seconds
  from jsonb_to_recordset(${JSON.stringify(moments)}::jsonb) as m(at timestamptz, seconds numeric) group by 1`

/** How much of it is more than what is known here: of a quarter, the greater of both counts. */
export const newSeconds = async (
  reading: Reading,
  student: string,
  moments: readonly StudyMoment[],
): Promise<number> => {
  if (moments.length === 0) return 0
  const db = await databaseOf(reading)
  const { rows } = await db.execute<{ seconds: string | null }>(sql`
    select sum(greatest(0, there.seconds - coalesce(here.seconds, 0))) as seconds
    from (${quarters(moments)}) there left join study_time here on here.student_id = ${student} and here.at = there.at`)
  return Math.round(Number(rows[0]?.seconds ?? 0))
}

export const keepSeconds = async (
  reading: Reading,
  student: string,
  moments: readonly StudyMoment[],
): Promise<void> => {
  if (moments.length === 0) return
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into study_time (student_id, at, seconds)
    select ${student}, at, seconds from (${quarters(moments)}) there order by at
    on conflict (student_id, at) do update set seconds = excluded.seconds
    where study_time.seconds < excluded.seconds`)
}
