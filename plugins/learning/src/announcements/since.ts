import { defaultLanguage } from '@academy/kernel/languages'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { databaseOf, type Reading } from '../store/reading.ts'

const announced = z.object({ title: z.string(), course: z.string(), slug: z.string(), more: z.number() })
export type Announced = z.infer<typeof announced>

type Asked = {
  student: string
  /** ISO 8601, UTC. */
  since: string
  until: string
}

/**
 * What was announced to a student in a stretch of time that they have neither read nor by mail: the latest of each course,
 * and how many more there are.
 */
export const announcementsSince = async (reading: Reading, { student, since, until }: Asked): Promise<Announced[]> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    with new as (
      select a.course_id, a.title, a.publish_at,
        count(*) over (partition by a.course_id) - 1 as more,
        row_number() over (partition by a.course_id order by a.publish_at desc, a.id) as place
      from announcements a join enrollments e on e.course_id = a.course_id
        left join announcement_receipts r on r.announcement_id = a.id and r.student_id = e.student_id
      where e.student_id = ${student} and e.left_at is null and a.withdrawn_at is null
        and a.publish_at between ${since}::timestamptz and ${until}::timestamptz and a.publish_at > e.enrolled_at
        and r.read_at is null and r.mailed_at is null
    )
    select new.title, coalesce(l.title, '') as course, coalesce(c.slug, c.id::text) as slug, new.more::int as more
    from new join courses c on c.id = new.course_id
      left join courses_locales l on l._parent_id = c.id and l._locale = ${defaultLanguage}
    where new.place = 1 order by new.publish_at desc`)
  return z.array(announced).parse(rows)
}
