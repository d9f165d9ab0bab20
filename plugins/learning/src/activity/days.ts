import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { StudyDay } from '../domain/streak.ts'
import { shiftsOf, type ZoneSince } from '../domain/zones.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const dayRow = z.object({ day: z.string(), seconds: z.coerce.number(), lessons: z.coerce.number() })
const beginning = z.object({ at: z.coerce.date().nullable() })

const aDay = 24 * 60 * 60 * 1000

/** When a student enrolled for the first time: what they did came later. */
const beginningOf = async (reading: Reading, student: string): Promise<number | null> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`select min(enrolled_at) as at from enrollments where student_id = ${student}`)
  return beginning.parse(rows[0]).at?.getTime() ?? null
}

/**
 * Every day on which a student did something, by the calendar of the zone that they lived in then, the oldest first: active
 * time, and lessons that they did. Added up by Postgres, which is told how their clocks stood and knows of no zone itself.
 */
export const daysOf = async (
  reading: Reading,
  student: string,
  zones: readonly ZoneSince[],
  now: number,
): Promise<StudyDay[]> => {
  const begun = await beginningOf(reading, student)
  if (begun === null) return []
  const shifts = shiftsOf(zones, begun - aDay, now + aDay).map(({ from, until, minutes }) => ({
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    minutes,
  }))
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    with shift as (
      select * from jsonb_to_recordset(${JSON.stringify(shifts)}::jsonb) as s("from" timestamptz, until timestamptz, minutes int)
    ), timed as (
      select (t.at at time zone 'UTC' + make_interval(mins => s.minutes))::date as day, sum(t.seconds) as seconds
      from study_time t join shift s on t.at >= s."from" and t.at < s.until
      where t.student_id = ${student} group by 1
    ), done as (
      select (l.at at time zone 'UTC' + make_interval(mins => s.minutes))::date as day, count(distinct l.lesson_key) as lessons
      from enrollments e join progress_ledger l on l.enrollment_id = e.id
        join shift s on l.at >= s."from" and l.at < s.until
      where e.student_id = ${student} and l.lesson_key is not null and l."from" < 1 and l."to" >= 1 group by 1
    )
    select to_char(day, 'YYYY-MM-DD') as day, round(coalesce(seconds, 0)) as seconds, coalesce(lessons, 0) as lessons
    from timed full join done using (day) order by day`)
  return z.array(dayRow).parse(rows)
}
