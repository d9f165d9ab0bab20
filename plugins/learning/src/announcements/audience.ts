import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { AudienceView } from '../contract.ts'
import { announcementState } from '../domain/announcement.ts'
import { comesBy, reachable } from '../letters/readers.ts'
import { databaseOf, type Reading } from '../store/reading.ts'
import type { AnnouncementRow } from './rows.ts'

const counted = z.object({
  enrolled: z.number(),
  atOnce: z.number(),
  weekly: z.number(),
  mailed: z.number(),
  read: z.number(),
})

/** Where an announcement stands, whom it reaches in which way, and whom it has reached: one statement. */
export const audienceOf = async (reading: Reading, row: AnnouncementRow, now: Date): Promise<AudienceView> => {
  const { id, course, publishAt, withdrawnAt } = row
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select count(*)::int as enrolled,
      (count(*) filter (where ${reachable} and ${comesBy('announcements', 'at-once')}))::int as "atOnce",
      (count(*) filter (where ${reachable} and ${comesBy('announcements', 'weekly')}))::int as weekly,
      (select count(mailed_at)::int from announcement_receipts where announcement_id = ${id}) as mailed,
      (select count(read_at)::int from announcement_receipts where announcement_id = ${id}) as read
    from enrollments e join users u on u.id = e.student_id
    where e.course_id = ${course} and e.left_at is null and e.enrolled_at <= ${publishAt ?? now.toISOString()}::timestamptz`)
  return {
    state: announcementState(row, now.getTime()),
    publishAt,
    withdrawnAt,
    ...counted.parse(rows[0]),
  }
}
