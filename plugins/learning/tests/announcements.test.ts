import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { create, type Doc, ok, refusal, unique, update } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { holdUp } from '../../../tests/support/holdUp.ts'
import { mailTo } from '../../../tests/support/mailbox.ts'
import { announcementsReply, audienceView } from '../src/contract.ts'
import { enrolled, form, openSchool, type School, type Taught } from './school.ts'

let school: School
let taught: Taught
/** Who wants mails at once, once a week, not at all; who has left; who is in no course of it. */
let [ada, ben, cleo, dan, eve]: Person[] = []

const who = (person: Person | undefined): Person => {
  if (!person) throw new Error('Nobody is there yet.')
  return person
}
const prefer = ({ as, id }: Person, announcements: object) =>
  as(`/api/users/${id}`, json('PATCH', { notifications: { announcements } })).then(ok)

beforeAll(async () => {
  school = await openSchool()
  const { docs } = await ok(
    await school.admin('/api/instructors?where[user.email][equals]=instructor@academy.test&depth=0'),
  )
  taught = await school.teach(['One'], { instructors: [docs[0]?.id] })
  ;[ada, ben, cleo, dan, eve] = await Promise.all(Array.from({ length: 5 }, () => school.newcomer()))
  await prefer(who(ben), { email: true, way: 'weekly' })
  await prefer(who(cleo), { email: false })
  for (const person of [ada, ben, cleo, dan]) await enrolled(who(person).as, taught.course)
  const [left] = (await ok(await who(dan).as('/api/enrollments?depth=0'))).docs
  await ok(await who(dan).as(`/api/enrollments/${left?.id}`, { method: 'DELETE' }))
})
afterAll(async () => {
  const those = 'select id from announcements where course_id = $1'
  await rows(`delete from announcement_receipts where announcement_id in (${those})`, [taught.course.id])
  await rows('delete from announcements where course_id = $1', [taught.course.id])
  await school.clear()
})

const write = (fields: object = {}, as: Fetch = school.teacher): Promise<Doc> =>
  create(as, 'announcements', {
    course: taught.course.id,
    title: unique('Office hours'),
    body: 'Bring **a trace**.',
    ...fields,
  })
const publish = (as: Fetch, { id }: Doc, body: object = {}) =>
  as(`/api/announcements/${id}/publish`, json('POST', body))
const withdraw = (as: Fetch, { id }: Doc) => as(`/api/announcements/${id}/withdraw`, json('POST', {}))
const audienceOf = async ({ id }: Doc) =>
  audienceView.parse(await ok(await school.teacher(`/api/announcements/${id}/audience`)))
const own = async (as: Fetch, query = '') =>
  announcementsReply.parse(await ok(await as(`/api/users/me/announcements?course=${taught.course.slug}${query}`)))
const titles = async (as: Fetch) => (await own(as)).announcements.map(({ title }) => title)
const mailed = async ({ title }: Doc) =>
  (await rows<{ to: string }>('select "to" from mails where subject = $1', [title])).map(({ to }) => to)
const mailsOf = (doc: Doc, count: number) =>
  vi.waitFor(async () => expect((await audienceOf(doc)).mailed).toBe(count), { timeout: 20_000, interval: 250 })
const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code

describe('who writes', () => {
  test('a student does not, and an instructor not in somebody else’s course', async () => {
    const body = { course: taught.course.id, title: 'No', body: 'No.' }
    await refusal(await who(ada).as('/api/announcements', json('POST', body)), 403)
    const answer = await school.other('/api/announcements', json('POST', body))
    expect(await codeOf(answer, 403)).toBe('learning/course-not-taught')
  })

  test('nobody publishes past the button, or in another’s name', async () => {
    const doc = await write({ publishAt: '2020-01-01T00:00:00Z', author: who(ada).id })
    expect(doc.publishAt ?? null).toBeNull()
    await update(school.teacher, 'announcements', doc.id, { publishAt: '2020-01-01T00:00:00Z' })
    expect(await own(who(ada).as)).toMatchObject({ total: 0 })
    expect(await codeOf(await publish(school.other, doc), 404)).toBe('learning/announcement-not-found')
    expect((await school.teacher(`/api/announcements/${doc.id}`, { method: 'DELETE' })).status).toBe(200)
  })
})

describe('publishing', () => {
  let doc: Doc
  beforeAll(async () => {
    doc = await write()
  })

  test('is told before it whom it reaches', async () => {
    expect(await audienceOf(doc)).toMatchObject({
      state: 'draft',
      enrolled: 3,
      atOnce: 1,
      weekly: 1,
      mailed: 0,
      read: 0,
    })
  })

  test('shows it to whoever is in the course, and mails it once to whoever wants that', async () => {
    const [one, other] = await Promise.all([publish(school.teacher, doc), publish(school.teacher, doc)])
    expect([one.status, other.status].toSorted()).toEqual([200, 409])
    await mailsOf(doc, 1)
    expect(await mailed(doc)).toEqual([who(ada).email])
    for (const person of [ada, ben, cleo]) expect(await titles(who(person).as)).toEqual([doc.title])
    expect(await own(who(dan).as)).toMatchObject({ total: 0, unread: 0 })
    await refusal(await who(dan).as(`/api/announcements/${doc.id}`), 404)
    await refusal(await who(eve).as(`/api/announcements/${doc.id}`), 404)
  })

  test('sends words and a link that stops such mails, and no marks', async () => {
    const mail = await mailTo(who(ada).email)
    expect(mail.subject).toBe(doc.title)
    expect(mail.text).toContain('> Bring a trace.')
    expect(mail.text).toContain(`/learn/${taught.course.slug}/announcements`)
    expect(mail.headerLines.map(({ key }) => key)).toContain('list-unsubscribe')
  })

  test('is found by whoever enrolls later, as nothing new and without a mail', async () => {
    await enrolled(who(eve).as, taught.course)
    expect(await own(who(eve).as)).toMatchObject({ total: 1, unread: 0 })
    expect(await audienceOf(doc)).toMatchObject({ state: 'published', enrolled: 3, mailed: 1 })
  })

  test('an edit is shown as one, and the course stays', async () => {
    await update(school.teacher, 'announcements', doc.id, { body: 'Bring two.' })
    expect((await own(who(ada).as)).announcements[0]).toMatchObject({
      body: 'Bring two.',
      editedAt: expect.any(String),
    })
    const other = await school.course()
    const moved = await school.editor(`/api/announcements/${doc.id}`, json('PATCH', { course: other.id }))
    expect(await codeOf(moved, 409)).toBe('learning/announced-course')
    await refusal(await school.editor(`/api/announcements/${doc.id}`, { method: 'DELETE' }), 403)
  })
})

describe('reading', () => {
  const page = async (as: Fetch, path = '/announcements') => (await as(`/learn/${taught.course.slug}${path}`)).text()

  test('is told of in the course, in its lessons and on one’s own page until it is done', async () => {
    const { as } = who(ben)
    const [title = ''] = await titles(as)
    expect(await page(as, '')).toContain(title)
    expect(await page(as, `/${taught.lessons[0]?.slug}`)).toContain('1 new announcement')
    expect(await (await as('/me')).text()).toContain(title)
    const shown = await page(as)
    expect(shown).toContain('Bring two.')
    const until = /name="until" value="([^"]+)"/.exec(shown)?.[1] ?? ''
    const fields = { page: `/learn/${taught.course.slug}/announcements`, course: taught.course.slug, until }
    const done = await as('/api/announcements/read', form(fields))
    expect([done.status, done.headers.get('location')]).toEqual([303, fields.page])
    expect(await own(as)).toMatchObject({ total: 1, unread: 0 })
    expect(await own(as, '&unread=true')).toMatchObject({ total: 0, announcements: [] })
    expect(await (await as('/me')).text()).not.toContain(title)
  })

  test('whoever left is led to what opens the course again', async () => {
    const answer = await who(dan).as(`/learn/${taught.course.slug}/announcements`, { redirect: 'manual' })
    expect(answer.headers.get('location')).toBe(`/learn/${taught.course.slug}`)
  })

  test('what somebody writes is no markup', async () => {
    const doc = await write({ title: '<b id="x">Bold</b>', body: '<script>alert(1)</script> [a](javascript:alert(1))' })
    await ok(await publish(school.editor, doc))
    const shown = await page(who(cleo).as)
    expect(shown).not.toMatch(/<b id="x"|<script>alert|href="javascript/)
    await ok(await withdraw(school.editor, doc))
  })
})

describe('a set time', () => {
  test('keeps it from students until it has come, and can be called off', async () => {
    const doc = await write()
    const at = new Date(Date.now() + 3_600_000).toISOString()
    expect(await ok(await publish(school.teacher, doc, { at }))).toMatchObject({ state: 'scheduled', publishAt: at })
    expect(await titles(who(ada).as)).not.toContain(doc.title)
    expect(await ok(await withdraw(school.teacher, doc))).toMatchObject({ state: 'draft', publishAt: null })
    expect(await codeOf(await withdraw(school.teacher, doc), 409)).toBe('learning/not-announced')
  })

  test('that has passed publishes nothing', async () => {
    const doc = await write()
    const at = new Date(Date.now() - 60_000).toISOString()
    expect(await codeOf(await publish(school.teacher, doc, { at }), 400)).toBe('learning/time-passed')
    expect(await audienceOf(doc)).toMatchObject({ state: 'draft', publishAt: null })
  })

  test('leaves the course open until it has come', async () => {
    const doc = await write()
    await ok(await publish(school.teacher, doc, { at: new Date(Date.now() + 3_600_000).toISOString() }))
    const other = await school.course()
    await update(school.editor, 'announcements', doc.id, { course: other.id })
    await rows('delete from announcements where id = $1', [doc.id])
  })
})

test('of two who withdraw it at once the second is told so', async () => {
  const doc = await write()
  await ok(await publish(school.teacher, doc))
  const other = await holdUp('select 1 from announcements where id = $1 for update', [doc.id])
  const both = Promise.all([withdraw(school.teacher, doc), withdraw(school.editor, doc)])
  await other.until(2)
  await other.letGo()
  expect((await both).map(({ status }) => status).toSorted()).toEqual([200, 409])
})

test('what is withdrawn is gone for students, for good', async () => {
  const doc = await write()
  await ok(await publish(school.teacher, doc))
  expect(await ok(await withdraw(school.teacher, doc))).toMatchObject({ state: 'withdrawn' })
  expect(await titles(who(ada).as)).not.toContain(doc.title)
  await refusal(await who(ada).as(`/api/announcements/${doc.id}`), 404)
  expect(await codeOf(await publish(school.teacher, doc), 409)).toBe('learning/announcement-withdrawn')
  expect(await codeOf(await withdraw(school.teacher, doc), 409)).toBe('learning/announcement-withdrawn')
  const logged = await rows<{ action: string }>(
    `select action from audit_events where target_id = $1 order by created_at`,
    [doc.id],
  )
  expect(logged.map(({ action }) => action)).toEqual([
    'learning/announcement-published',
    'learning/announcement-withdrawn',
  ])
})
