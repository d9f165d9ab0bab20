import { createLogger } from '@academy/kernel'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { create, ok, unique } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { announceDue, announceTask } from '../src/announcements/tasks.ts'
import { sendDigests } from '../src/letters/digest/send.ts'
import { sendReminders } from '../src/letters/reminders/send.ts'
import { enrolled, mark, openSchool, type School, type Taught } from './school.ts'

// The worker's own sweeps, at a time long ago at which nobody else studied.

let school: School
let payload: Payload
let taught: Taught
let ada: Person
let enrollment: string
const log = createLogger('letters-tests', 'silent')

/** A Monday, and the week before it. */
const monday = new Date('2020-06-15T08:30:00Z')
const inTheWeek = '2020-06-10T10:00:00Z'

beforeAll(async () => {
  school = await openSchool()
  const { default: config } = await import('@payload-config')
  payload = await getPayload({ config, disableOnInit: true })
  taught = await school.teach(['One', 'Two'])
})
beforeEach(async () => {
  ada = await school.newcomer()
  enrollment = (await enrolled(ada.as, taught.course)).id
  await rows(`update enrollments set enrolled_at = '2020-01-01' where id = $1`, [enrollment])
})
afterAll(async () => {
  await rows(
    `delete from announcement_receipts where announcement_id in (select id from announcements where course_id = $1)`,
    [taught.course.id],
  )
  await rows('delete from announcements where course_id = $1', [taught.course.id])
  await school.clear()
  await payload.destroy()
})

const prefer = (notifications: object) => ada.as(`/api/users/${ada.id}`, json('PATCH', { notifications })).then(ok)
const studied = () => rows(`insert into study_time (student_id, at, seconds) values ($1, $2, 900)`, [ada.id, inTheWeek])
const announced = async (publishAt = inTheWeek) => {
  const doc = await create(school.editor, 'announcements', {
    course: taught.course.id,
    title: unique('News'),
    body: 'Text.',
  })
  await rows(`update announcements set publish_at = $2, mailing_since = $2 where id = $1`, [doc.id, publishAt])
  return doc
}
type Mail = { kind: string; subject: string; data: Record<string, unknown> }
const mails = () =>
  rows<Mail>(`select kind, subject, data from mails where "user_id" = $1 and kind like 'learning/%'`, [ada.id])
const kinds = async () => (await mails()).map(({ kind }) => kind)

describe('mails of an announcement', () => {
  const soon = async (publishAt: string, mailingSince: string | null) => {
    const doc = await announced()
    const set = 'update announcements set publish_at = $2, mailing_since = $3 where id = $1'
    await rows(set, [doc.id, publishAt, mailingSince])
    return doc
  }

  test('go to nobody twice, though two workers send them at once, and one of them again', async () => {
    const { id, title } = await soon(inTheWeek, inTheWeek)
    const run = () => announceTask.run([{ announcement: id }], { payload, log })
    await Promise.all([run(), run()])
    await run()
    expect((await mails()).map(({ subject }) => subject)).toEqual([title])
  })

  test('do not go any more once it is withdrawn', async () => {
    const { id } = await soon(inTheWeek, inTheWeek)
    await rows('update announcements set withdrawn_at = now() where id = $1', [id])
    await announceTask.run([{ announcement: id }], { payload, log })
    expect(await mails()).toEqual([])
  })

  test('begin when the time has come that was set, once, and not before', async () => {
    const [due, later] = [await soon(inTheWeek, null), await soon('2999-01-01T00:00:00Z', null)]
    await Promise.all([announceDue(payload), announceDue(payload)])
    const queued = `select 1 from pgboss.job where name = 'learning/announce' and data->'input'->>'announcement' = $1`
    expect(await rows(queued, [due.id])).toHaveLength(1)
    expect(await rows(queued, [later.id])).toHaveLength(0)
  })
})

describe('the weekly digest', () => {
  const digest = (now = monday) => sendDigests(payload, now, log)

  test('goes once to whoever asked for it, however often the worker begins anew', async () => {
    await prefer({ digest: { email: true } })
    await studied()
    await Promise.all([digest(), digest()])
    await digest(new Date('2020-06-16T09:00:00Z'))
    expect(await kinds()).toEqual(['learning/weekly-digest'])
    expect(await rows('select week, mailed from weekly_digests where student_id = $1', [ada.id])).toEqual([
      { week: '2020-06-08', mailed: true },
    ])
  })

  test('does not go to whoever did not ask, at night, or where there is nothing to say', async () => {
    await studied()
    await digest()
    await prefer({ digest: { email: true } })
    await digest(new Date('2020-06-15T05:00:00Z'))
    await digest(new Date('2020-06-22T09:00:00Z'))
    expect(await kinds()).toEqual([])
    expect(await rows('select week, mailed from weekly_digests where student_id = $1', [ada.id])).toEqual([
      { week: '2020-06-15', mailed: false },
    ])
  })

  test('goes by the clock of where its reader lives', async () => {
    await prefer({ digest: { email: true } })
    await ok(await ada.as(`/api/users/${ada.id}`, json('PATCH', { timeZone: 'America/Los_Angeles' })))
    await studied()
    await digest()
    expect(await kinds()).toEqual([])
    await digest(new Date('2020-06-15T15:00:00Z'))
    expect(await kinds()).toEqual(['learning/weekly-digest'])
  })

  test('does not go to whoever has left all courses', async () => {
    await prefer({ digest: { email: true } })
    await studied()
    await ok(await ada.as(`/api/enrollments/${enrollment}`, { method: 'DELETE' }))
    await digest()
    expect(await kinds()).toEqual([])
  })

  test('has announcements that were not mailed, for whoever wants those once a week and nothing else', async () => {
    await prefer({ announcements: { email: true, way: 'weekly' } })
    await studied()
    const { title } = await announced('2020-06-12T10:00:00Z')
    await digest()
    const [mail] = await mails()
    expect(mail?.kind).toBe('learning/weekly-announcements')
    expect(JSON.stringify(mail?.data ?? title)).toContain(title)
  })
})

describe('a reminder', () => {
  const at = (iso: string) => sendReminders(payload, new Date(iso), log)
  const wasIn = (iso: string) => rows('update enrollments set last_seen_at = $2 where id = $1', [enrollment, iso])

  test('comes once after as many days as were chosen, and again only after more study', async () => {
    await prefer({ reminders: { email: true, way: '3' } })
    await wasIn(inTheWeek)
    await at('2020-06-12T10:00:00Z')
    expect(await kinds()).toEqual([])
    await Promise.all([at('2020-06-13T10:00:00Z'), at('2020-06-13T10:00:00Z')])
    await at('2020-06-14T10:00:00Z')
    expect(await kinds()).toEqual(['learning/reminder'])
    await wasIn('2020-06-15T10:00:00Z')
    await at('2020-06-18T10:00:00Z')
    expect(await kinds()).toEqual(['learning/reminder', 'learning/reminder'])
  })

  test('does not come to whoever did not ask, or of a course that is complete or left', async () => {
    await wasIn(inTheWeek)
    await at('2020-06-17T10:00:00Z')
    await prefer({ reminders: { email: true } })
    for (const { id } of taught.lessons) await ok(await mark(ada.as, id))
    await rows('update lesson_progress set completed_at = $2 where enrollment_id = $1', [enrollment, inTheWeek])
    await at('2020-06-17T11:00:00Z')
    for (const { id } of taught.lessons) await ok(await mark(ada.as, id, false))
    await rows('update enrollments set reminded_at = null where id = $1', [enrollment])
    await ok(await ada.as(`/api/enrollments/${enrollment}`, { method: 'DELETE' }))
    await at('2020-06-17T12:00:00Z')
    expect(await kinds()).toEqual([])
  })
})
