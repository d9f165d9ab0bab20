import { inTransaction } from '@academy/kernel'
import { defaultLanguage } from '@academy/kernel/languages'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { announcementsPage } from '../domain/pages.ts'
import { plainText } from '../domain/plainText.ts'
import { mailTo } from '../letters/mailTo.ts'
import { comesBy, reachable } from '../letters/readers.ts'
import { runtimeOf } from '../runtime.ts'
import { databaseOf } from '../store/reading.ts'
import { announcementMail } from './mail.ts'

/** Students in one transaction. */
const atOnce = 100

const letter = z.object({
  title: z.string(),
  body: z.string(),
  by: z.string(),
  course: z.string(),
  slug: z.string(),
})
const reader = z.object({ id: z.string(), email: z.string(), name: z.string() })

/** The row is held, so that nobody withdraws it in the middle. */
const findLetter = (announcement: string) => sql`
  select a.title, a.body, coalesce(u.name, '') as by, coalesce(l.title, '') as course, coalesce(c.slug, c.id::text) as slug
  from announcements a join courses c on c.id = a.course_id
    left join courses_locales l on l._parent_id = c.id and l._locale = ${defaultLanguage}
    left join users u on u.id = a.author_id
  where a.id = ${announcement} and a.mailing_since is not null and a.withdrawn_at is null for share of a`

/** The next who have no mail of it: writing that down and taking them is one, so that nobody is taken twice. */
const takeReaders = (announcement: string) => sql`
  with taken as (
    insert into announcement_receipts (announcement_id, student_id, mailed_at)
    select a.id, e.student_id, now()
    from announcements a join enrollments e on e.course_id = a.course_id join users u on u.id = e.student_id
    where a.id = ${announcement} and e.left_at is null and e.enrolled_at <= a.publish_at
      and ${reachable} and ${comesBy('announcements', 'at-once')}
      and not exists (
        select 1 from announcement_receipts r
        where r.announcement_id = a.id and r.student_id = e.student_id and r.mailed_at is not null)
    order by e.student_id limit ${atOnce}
    on conflict (announcement_id, student_id) do update set mailed_at = excluded.mailed_at
      where announcement_receipts.mailed_at is null
    returning student_id
  )
  select u.id, u.email, u.name from taken join users u on u.id = taken.student_id order by u.id`

/**
 * Mails an announcement to the next students who want it at once, and writes down that they have it: all in the request's
 * transaction, so that whatever dies in the middle has mailed nobody, or them once. Answers whether some may be left.
 */
export const sendNext = (req: PayloadRequest, announcement: string): Promise<boolean> =>
  inTransaction(req, async () => {
    const { payload } = req
    const db = await databaseOf({ payload, req })
    const found = (await db.execute(findLetter(announcement))).rows[0]
    if (!found) return false
    const { title, body, by, course, slug } = letter.parse(found)
    const { publicUrl } = runtimeOf(payload)
    const data = { title, body: plainText(body), by, course, url: `${publicUrl}${announcementsPage(slug)}` }
    const readers = z.array(reader).parse((await db.execute(takeReaders(announcement))).rows)
    for (const { id, email, name } of readers)
      await mailTo({ to: email, user: id, kind: announcementMail.kind, data: { name, ...data } }, { payload, req })
    return readers.length === atOnce
  })
