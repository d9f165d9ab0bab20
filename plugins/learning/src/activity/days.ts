import { anyUuid } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { StudyDay } from '../domain/streak.ts'
import { shiftsOf, type ZoneSince } from '../domain/zones.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const day = z
  .tuple([z.string(), z.number(), z.number()])
  .transform(([of, seconds, lessons]): StudyDay => ({ day: of, seconds, lessons }))
const daysRow = z.object({ student: z.string(), days: z.array(day) })
const beginningRow = z.object({ student: z.string(), at: z.coerce.date().transform((at) => at.getTime()) })

const aDay = 24 * 60 * 60 * 1000

/** Whose days are asked for, and by which clocks they lived. */
export type Lived = { student: string; zones: readonly ZoneSince[] }

/** When each of these students enrolled for the first time: what they did came later. */
const beginningsOf = async (reading: Reading, students: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select student_id as student, min(enrolled_at) as at from enrollments where student_id = ${anyUuid(students)} group by 1`)
  const found = z.array(beginningRow).parse(rows)
  return new Map(found.map(({ student, at }) => [student, at]))
}

/** The first zone counts for all that was before it, whenever that began. */
const clockName = ({ zones }: Lived): string => JSON.stringify(zones.map(({ zone, since }, at) => [zone, at && since]))

const iso = (instant: number) => new Date(instant).toISOString()

/** Which clock each of them lived by, and since when, and how each clock stood: many have the same. */
const clocksOf = (lived: readonly Lived[], begun: ReadonlyMap<string, number>, now: number) => {
  const groups = [...Map.groupBy(lived, clockName).values()]
  const first = [...begun.values()].reduce((one, other) => Math.min(one, other), now) - aDay
  return {
    owners: groups.flatMap((group, clock) =>
      group.map(({ student }) => ({ student, clock, since: iso((begun.get(student) ?? now) - aDay) })),
    ),
    shifts: groups.flatMap(([one], clock) =>
      shiftsOf(one?.zones ?? [], first, now + aDay).map(({ from, until, minutes }) => {
        return { clock, from: iso(from), until: iso(until), minutes }
      }),
    ),
  }
}

/**
 * Every day on which each of these students did something, by the calendar of the zone that they lived in then, the oldest
 * first: active time, and lessons that they did. Added up by Postgres, which is told how their clocks stood and knows of no
 * zone itself: in two statements, however many students they are.
 */
export const daysOfAll = async (
  reading: Reading,
  lived: readonly Lived[],
  now: number,
): Promise<ReadonlyMap<string, StudyDay[]>> => {
  const students = lived.map(({ student }) => student)
  const begun = await beginningsOf(reading, students)
  if (begun.size === 0) return new Map()
  const { owners, shifts } = clocksOf(lived, begun, now)
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    with shift as (
      select * from jsonb_to_recordset(${JSON.stringify(shifts)}::jsonb)
        as s(clock int, "from" timestamptz, until timestamptz, minutes int)
    ), owner as (
      select * from jsonb_to_recordset(${JSON.stringify(owners)}::jsonb) as o(student uuid, clock int, since timestamptz)
    ), timed as (
      select t.student_id as student, (t.at at time zone 'UTC' + make_interval(mins => s.minutes))::date as day,
        sum(t.seconds) as seconds
      from study_time t join owner o on o.student = t.student_id and t.at >= o.since
        join shift s on s.clock = o.clock and t.at >= s."from" and t.at < s.until
      where t.student_id = ${anyUuid(students)} group by 1, 2
    ), done as (
      select e.student_id as student, (l.at at time zone 'UTC' + make_interval(mins => s.minutes))::date as day,
        count(distinct l.lesson_key) as lessons
      from enrollments e join progress_ledger l on l.enrollment_id = e.id
        join owner o on o.student = e.student_id and l.at >= o.since
        join shift s on s.clock = o.clock and l.at >= s."from" and l.at < s.until
      where e.student_id = ${anyUuid(students)} and l.lesson_key is not null and l."from" < 1 and l."to" >= 1 group by 1, 2
    )
    select student, jsonb_agg(jsonb_build_array(
        to_char(day, 'YYYY-MM-DD'), round(coalesce(seconds, 0)), coalesce(lessons, 0)) order by day) as days
    from timed full join done using (student, day) group by student`)
  const found = z.array(daysRow).parse(rows)
  return new Map(found.map(({ student, days }) => [student, days]))
}

/** The same of one student. */
export const daysOf = async (
  reading: Reading,
  student: string,
  zones: readonly ZoneSince[],
  now: number,
): Promise<StudyDay[]> => (await daysOfAll(reading, [{ student, zones }], now)).get(student) ?? []
