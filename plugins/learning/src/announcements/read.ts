import { sql } from '@payloadcms/db-postgres'
import type { ReadReply } from '../contract.ts'
import { databaseOf, type Reading } from '../store/reading.ts'
import { announcementsOf } from './own.ts'

/** Writes down that a student has read what was announced in a course, by id or slug, until a time. */
export const markRead = async (
  reading: Reading,
  student: string,
  { course, until }: { course: string; until: string },
): Promise<ReadReply> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into announcement_receipts (announcement_id, student_id, read_at)
    select a.id, e.student_id, now()
    from announcements a join enrollments e on e.course_id = a.course_id join courses c on c.id = a.course_id
    where e.student_id = ${student} and e.left_at is null and ${course}::text in (c.slug, c.id::text)
      and a.publish_at <= least(now(), ${until}::timestamptz) and a.withdrawn_at is null
    order by a.id
    on conflict (announcement_id, student_id) do update set read_at = excluded.read_at
      where announcement_receipts.read_at is null`)
  const { unread } = await announcementsOf(reading, student, { course, unread: false, page: 1 })
  return { course, unread }
}
