import { defaultLanguage } from '@academy/kernel/languages'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { type AnnouncementsAsked, type AnnouncementsReply, announcementView } from '../contract.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const perPage = 20

/** A student’s announcements with their enrollment (`e`), course (`c`) and receipt (`r`). */
const held = (student: string) => sql`
  announcements a join enrollments e on e.course_id = a.course_id and e.student_id = ${student} and e.left_at is null
    join courses c on c.id = a.course_id
    left join announcement_receipts r on r.announcement_id = a.id and r.student_id = e.student_id`

/** Those that are to be read, of one course where one is named. */
const readable = (course: string | undefined) => sql`
  a.publish_at <= now() and a.withdrawn_at is null
  ${course === undefined ? sql`` : sql`and ${course}::text in (c.slug, c.id::text)`}`

/** What was there before they came is no news to anybody. */
const isUnread = sql`(r.read_at is null and a.publish_at > e.enrolled_at)`

const iso = z.coerce.date().transform((at) => at.toISOString())
const row = announcementView.omit({ course: true }).extend({
  slug: z.string(),
  courseTitle: z.string(),
  at: iso,
  editedAt: iso.nullable(),
})
const counts = z.object({ total: z.number(), unread: z.number() })

type Asked = AnnouncementsAsked & { student: string }

const pageOf = async (reading: Reading, { student, course, unread, page }: Asked) => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select a.id, a.title, a.body, a.publish_at as at, a.edited_at as "editedAt", u.name as by, ${isUnread} as unread,
      coalesce(c.slug, c.id::text) as slug, coalesce(l.title, '') as "courseTitle"
    from ${held(student)} left join users u on u.id = a.author_id
      left join courses_locales l on l._parent_id = c.id and l._locale = ${defaultLanguage}
    where ${readable(course)} ${unread ? sql`and ${isUnread}` : sql``}
    order by a.publish_at desc, a.id limit ${perPage} offset ${(page - 1) * perPage}`)
  return z
    .array(row)
    .parse(rows)
    .map(({ slug, courseTitle, ...rest }) => ({ ...rest, course: { slug, title: courseTitle } }))
}

/**
 * A student’s announcements, the latest first; one query where there are none, as mostly. Asks nobody’s rights: whoever calls it
 * names the student.
 */
export const announcementsOf = async (
  reading: Reading,
  student: string,
  asked: AnnouncementsAsked,
): Promise<AnnouncementsReply> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select count(*)::int as total, (count(*) filter (where ${isUnread}))::int as unread
    from ${held(student)} where ${readable(asked.course)}`)
  const { total: all, unread: news } = counts.parse(rows[0])
  const total = asked.unread ? news : all
  return {
    announcements: total > 0 ? await pageOf(reading, { ...asked, student }) : [],
    unread: news,
    total,
    page: asked.page,
    pages: Math.max(1, Math.ceil(total / perPage)),
  }
}
