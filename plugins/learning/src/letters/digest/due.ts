import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Day } from '../../domain/days.ts'
import { digestWeek } from '../../domain/letters.ts'
import { usualZone } from '../../domain/plans.ts'
import { databaseOf, type Reading } from '../../store/reading.ts'
import { comesBy, reachable, wants } from '../readers.ts'

/** Students in one question. */
const atOnce = 200

const dueRow = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  timeZone: z.string().nullable(),
  week: z.string(),
  /** Whether they asked for the digest, whether announcements are for it, and whether these come to them at all by mail. */
  digest: z.boolean(),
  weekly: z.boolean(),
  announced: z.boolean(),
})
export type DueDigest = z.infer<typeof dueRow>

const zoneRow = z.object({ zone: z.string() })
const zone = sql`coalesce(nullif(u.time_zone, ''), ${usualZone})`

/** The zones in which it is time for a digest, each with the week that it is about. */
export const zonesDue = async (reading: Reading, now: Date): Promise<{ zone: string; week: Day }[]> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`select distinct ${zone} as zone from users u`)
  return z
    .array(zoneRow)
    .parse(rows)
    .flatMap((each) => {
      const week = digestWeek(now.getTime(), each.zone)
      return week === null ? [] : [{ zone: each.zone, week }]
    })
}

/** The next students, by their ids, whose digest of the week is due there and was not made: who learns, and wants one. */
export const nextDue = async (
  reading: Reading,
  zones: readonly { zone: string; week: Day }[],
  after: string,
): Promise<DueDigest[]> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select u.id, u.email, u.name, nullif(u.time_zone, '') as "timeZone", due.week, ${wants('digest')} as digest,
      ${comesBy('announcements', 'weekly')} as weekly, ${wants('announcements')} as announced
    from users u join jsonb_to_recordset(${JSON.stringify(zones)}::jsonb) as due(zone text, week text) on due.zone = ${zone}
    where u.id > ${after}::uuid and ${reachable} and (${wants('digest')} or ${comesBy('announcements', 'weekly')})
      and exists (select 1 from enrollments e where e.student_id = u.id and e.left_at is null)
      and not exists (select 1 from weekly_digests w where w.student_id = u.id and w.week = due.week)
    order by u.id limit ${atOnce}`)
  return z.array(dueRow).parse(rows)
}
