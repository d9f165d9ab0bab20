import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ok, refusal } from '../../../tests/access/support/documents.ts'
import { remove, somebody } from '../../../tests/account/somebody.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { baseUrl, json, visit } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { type Mailing, startMailing } from './mailing.ts'

// A mail that was really sent, and the links in it, opened by nobody who is signed in.

let mailing: Mailing
let tess: Person
beforeAll(async () => {
  mailing = await startMailing()
  tess = await somebody()
})
beforeEach(() => {
  mailing.server.received.length = 0
})
afterAll(async () => {
  await rows('delete from mails where "user_id" = $1', [tess.id])
  await mailing.stop()
  await remove(tess)
})

const data = { document: 'Spans', by: 'Eva', comment: 'See.', url: 'https://academy.example.org/admin' }
const review = { step: 'ask', course: 'Spans', by: 'Eva', note: '', at: '', url: data.url }

const sent = async (fields: object) => {
  const id = await mailing.waiting({ user: tess.id, kind: 'catalog/mention', data, ...fields })
  await mailing.run(id)
  const mail = mailing.server.received.at(-1)?.mail
  if (!mail) throw new Error('No mail came.')
  return mail
}

/** Where a mail program posts to, and the page for its reader, as paths of this academy. */
const linksIn = async (fields: object = {}) => {
  const mail = await sent(fields)
  // As it is written: mailparser gathers all that is about lists.
  const line = mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? ''
  const oneClick = /<([^>]+)>/.exec(line)?.[1] ?? ''
  const page = /https?:\S+\/unsubscribe\?token=\S+/.exec(mail.text ?? '')?.[0] ?? ''
  return { mail, oneClick: oneClick.replace(baseUrl(), ''), page: page.replace(baseUrl(), '') }
}

const click = (path: string) =>
  visit(path, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), redirect: 'manual' })

const chosen = async () => (await rows('select notifications from users where id = $1', [tess.id]))[0]
const pageOf = async (path: string) => (await visit(path)).text()

test('says where it is stopped, in its headers and in both parts, and tells nobody whose it is', async () => {
  const { mail, oneClick, page } = await linksIn()
  expect(oneClick).toMatch(/^\/api\/mails\/unsubscribe\?token=[\w-]+$/)
  expect(mail.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toContain(
    'List-Unsubscribe=One-Click',
  )
  expect(page).toMatch(/^\/unsubscribe\?token=/)
  expect(mail.html).toContain(page)
  expect(oneClick + page).not.toMatch(new RegExp(`${tess.id}|mentions`))
})

test('is not to be stopped when it has to come', async () => {
  const mail = await sent({ kind: 'auth/verify-email', data: { name: 'Tess', url: data.url } })
  expect(mail.headerLines.map(({ key }) => key)).not.toContain('list-unsubscribe')
  expect(mail.text).not.toContain('unsubscribe')
})

test('is not stopped by whoever only opens its links', async () => {
  const { oneClick, page } = await linksIn()
  const reply = await visit(oneClick, { redirect: 'manual' })
  expect([reply.status, reply.headers.get('location')]).toEqual([303, page])
  expect(await pageOf(page)).toContain('Stop them')
  expect(await chosen()).toEqual({ notifications: null })
})

test('is stopped by one click without a session, and comes again by the same page; other kinds are left alone', async () => {
  const { oneClick, page } = await linksIn()
  expect(await ok(await click(oneClick))).toEqual({ about: 'mentions', wanted: false })
  // Some programs ask twice.
  expect((await click(oneClick)).status).toBe(200)
  expect(await chosen()).toEqual({ notifications: { mentions: { email: false } } })
  expect(await pageOf(page)).toContain('Let them come again')
  const token = new URL(page, baseUrl()).searchParams.get('token') ?? ''
  const body = new URLSearchParams({ token, wanted: 'true' })
  const undone = await visit('/api/mails/choose', { method: 'POST', body, redirect: 'manual' })
  expect([undone.status, undone.headers.get('location')]).toEqual([303, page])
  expect(await pageOf(page)).toContain('Stop them')
  expect(await chosen()).toEqual({ notifications: { mentions: { email: true } } })
})

test('of two kinds that are stopped at once, both are', async () => {
  const mention = await linksIn()
  const asked = await linksIn({ kind: 'catalog/review-step', data: review })
  await Promise.all([mention.oneClick, asked.oneClick].map(click))
  expect(await chosen()).toEqual({ notifications: { mentions: { email: false }, reviews: { email: false } } })
})

test('how mails come is kept while they are off', async () => {
  const notifications = { reminders: { email: true, way: '3' }, mentions: { email: true } }
  await ok(await tess.as(`/api/users/${tess.id}`, json('PATCH', { notifications })))
  const { oneClick } = await linksIn({
    kind: 'learning/reminder',
    data: { days: 3, first: { title: 'Traces', lesson: 'Spans', url: data.url }, others: [] },
  })
  await click(oneClick)
  expect(await chosen()).toMatchObject({ notifications: { ...notifications, reminders: { email: false, way: '3' } } })
})

test.each(['', 'token', 'AAAA'.repeat(30)])('a token such as %j is of no use', async (token) => {
  const refused = await refusal(await click(`/api/mails/unsubscribe?token=${token}`), 404)
  expect(refused.data.code).toBe('mail/link-of-no-use')
  expect(await pageOf(`/unsubscribe?token=${token}`)).toContain('of no use any more')
})

test('so is one of somebody who is gone', async () => {
  const gone = await somebody()
  const { oneClick, page } = await linksIn({ user: gone.id })
  await rows('update mails set "user_id" = null where "user_id" = $1', [gone.id])
  await remove(gone)
  await refusal(await click(oneClick), 404)
  expect(await pageOf(page)).toContain('of no use any more')
})
