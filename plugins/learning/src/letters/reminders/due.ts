import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { longestIdleDays, reminderDue } from '../../domain/letters.ts'
import { usualZone } from '../../domain/plans.ts'
import { databaseOf, type Reading } from '../../store/reading.ts'
import { reachable, wayOf } from '../readers.ts'

/** Students in one question. */
const atOnce = 200

const instant = z.iso.datetime({ offset: true }).transform((at) => Date.parse(at))
const candidate = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  zone: z.string(),
  days: z.coerce.number(),
  idle: z.array(z.object({ enrollment: z.string(), lastAt: instant, remindedAt: instant.nullable() })),
})

export type DueReminder = Omit<z.infer<typeof candidate>, 'zone' | 'idle'> & {
  /** Enrollments, the one that they were in last first. */
  enrollments: string[]
}

/** When somebody was in a course last: looked at a lesson of it, or did one. `e` is the enrollment. */
export const lastIn = sql`greatest(e.last_seen_at, (
  select max(p.completed_at) from lesson_progress p where p.enrollment_id = e.id))`

/** As ISO 8601 says it, whatever the session’s settings. */
const iso = (moment: ReturnType<typeof sql>) =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/**
 * The next students, by their ids, who want reminders and have a course in which they have not been for a while. The database
 * narrows it down by whole days; by whose calendar, and whether it is daytime there, is decided here.
 */
export const nextIdle = async (reading: Reading, now: Date, after: string) => {
  const db = await databaseOf(reading)
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await db.execute(sql`
    select u.id, u.email, u.name, coalesce(nullif(u.time_zone, ''), ${usualZone}) as zone, ${wayOf('reminders')} as days,
      json_agg(json_build_object('enrollment', e.id, 'lastAt', ${iso(sql`e.last_at`)}, 'remindedAt', ${iso(sql`e.reminded_at`)})
        order by e.last_at desc) as idle
    from users u join (
      select e.id, e.student_id, e.reminded_at, ${lastIn} as last_at from enrollments e where e.left_at is null
    ) e on e.student_id = u.id
    where u.id > ${after}::uuid and ${reachable} and ${wayOf('reminders')} is not null
      and (e.reminded_at is null or e.reminded_at < e.last_at)
      and e.last_at < ${at} - make_interval(days => ${wayOf('reminders')}::int - 1)
      and e.last_at > ${at} - make_interval(days => ${longestIdleDays(0)}::int + ${wayOf('reminders')}::int)
    group by u.id order by u.id limit ${atOnce}`)
  return z.array(candidate).parse(rows)
}

/** Of the courses that lie still, those whose reminder is due. */
export const dueOf = ({ zone, idle, ...reader }: z.infer<typeof candidate>, now: Date): DueReminder => ({
  ...reader,
  enrollments: idle
    .filter((course) => reminderDue(course, { now: now.getTime(), zone, days: reader.days }))
    .map(({ enrollment }) => enrollment),
})
