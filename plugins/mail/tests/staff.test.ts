import { inTransaction } from '@academy/kernel'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok, refusal } from '../../../tests/access/support/documents.ts'
import { type DemoRole, type Fetch, json, signIn, visit } from '../../../tests/support/academy.ts'
import { mailTo } from '../../../tests/support/mailbox.ts'
import { sendMail } from '../src/sendMail.ts'
import { type Mailing, startMailing, webhookSecret } from './mailing.ts'

// What staff see of mails over HTTP, and what a mail service may tell.

let mailing: Mailing
const as: Partial<Record<DemoRole, Fetch>> = {}
const fetchAs = (role: DemoRole): Fetch => as[role] ?? visit

beforeAll(async () => {
  mailing = await startMailing()
  for (const role of ['student', 'instructor', 'editor', 'admin'] as const) as[role] = await signIn(role)
})
afterAll(() => mailing.stop())

const failed = (fields: object = {}) => mailing.waiting({ status: 'failed', problem: '550 No such user', ...fields })

/** What guest, student, instructor and editor are answered; refusals must have the one shape of refusals. */
const statuses = async (path: string, init?: RequestInit): Promise<number[]> => {
  const answers: number[] = []
  for (const fetch of [visit, fetchAs('student'), fetchAs('instructor'), fetchAs('editor')]) {
    const reply = await fetch(path, init)
    if (reply.status >= 400) await refusal(reply, reply.status)
    answers.push(reply.status)
  }
  return answers
}

test('a mail that failed is seen by administrators alone, with its problem and without what it says', async () => {
  const id = await failed()
  expect(await statuses(`/api/mails/${id}`)).toEqual([403, 403, 403, 403])
  expect(await statuses(`/api/mails?where[id][equals]=${id}`)).toEqual([403, 403, 403, 403])
  const { docs } = await ok(await fetchAs('admin')(`/api/mails?where[id][equals]=${id}`))
  expect(docs[0]).toMatchObject({ status: 'failed', problem: '550 No such user', to: 'tess@example.org' })
  expect(JSON.stringify(docs)).not.toContain('a-secret-token')
})

test('nobody writes, changes or deletes a mail', async () => {
  const id = await failed()
  const admin = fetchAs('admin')
  await refusal(await admin('/api/mails', json('POST', { to: 'a@example.org', kind: 'x' })), 403)
  await refusal(await admin(`/api/mails/${id}`, json('PATCH', { status: 'waiting' })), 403)
  await refusal(await admin(`/api/mails/${id}`, { method: 'DELETE' }), 403)
})

test('an administrator alone sends a failed mail again, and the worker does', async () => {
  const to = mailing.address('again')
  const id = await failed({ to })
  const path = `/api/mails/${id}/send-again`
  expect(await statuses(path, json('POST', {}))).toEqual([401, 403, 403, 403])
  const admin = fetchAs('admin')
  expect(await ok(await admin(path, json('POST', {})))).toEqual({ id, status: 'waiting' })
  const status = async () => (await ok(await admin(`/api/mails/${id}`))).status
  await expect.poll(status, { timeout: 30_000 }).toBe('sent')
  expect((await mailTo(to)).text).toContain('token=a-secret-token')
  expect((await refusal(await admin(path, json('POST', {})), 409)).data.code).toBe('mail/not-failed')
})

test('a mail whose words are forgotten cannot be sent again, nor one that never was', async () => {
  const admin = fetchAs('admin')
  const id = await failed({ data: null })
  expect((await refusal(await admin(`/api/mails/${id}/send-again`, json('POST', {})), 409)).data.code).toBe(
    'mail/forgotten',
  )
  for (const no of [crypto.randomUUID(), 'x']) {
    await refusal(await admin(`/api/mails/${no}/send-again`, json('POST', {})), 404)
  }
})

test('who signs up gets a mail in their language; kept for an outbox, administrators alone read it, and nothing in it runs', async () => {
  const admin = fetchAs('admin')
  const email = mailing.address('reader')
  const name = '<img src=x onerror=alert(1)>'
  const headers = { 'content-type': 'application/json', 'accept-language': 'de' }
  const body = JSON.stringify({ name, email, password: 'correct-horse-battery' })
  await ok(await visit('/api/auth/sign-up/email', { method: 'POST', headers, body }))
  const { subject, text, html: markup } = await mailTo(email)
  expect(subject).toBe('Bestätigen Sie Ihre E-Mail-Adresse')
  expect(markup).toContain('&lt;img src=x')
  expect(markup).not.toContain('<img')

  const id = await mailing.waiting({ to: email, status: 'sent', text, html: markup })
  const [list, one, html] = ['', `/${id}`, `/${id}/html`].map((end) => `/api/mails/outbox${end}`)
  for (const path of [list, one, html]) expect(await statuses(path ?? '')).toEqual([401, 403, 403, 403])
  expect(await (await admin(list ?? '')).text()).toContain(`href="${one}"`)
  expect(await (await admin(one ?? '')).text()).toContain('/verify#kind=email&amp;token=')
  const shown = await admin(html ?? '')
  expect(shown.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/)
  expect(await shown.text()).toContain('&lt;img src=x')
  const { docs } = await ok(await admin(`/api/users?where[email][equals]=${email}&depth=0`))
  await admin(`/api/users/${docs[0]?.id}`, { method: 'DELETE' })
})

test('editors and administrators see every mail with made-up data', async () => {
  const paths = ['', '/auth/verify-email?language=de', '/auth/verify-email/html?language=de']
  for (const path of paths) expect(await statuses(`/api/mails/preview${path}`)).toEqual([401, 403, 403, 200])
  const list = await fetchAs('admin')('/api/mails/preview')
  expect(list.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await list.text()).toContain('/api/mails/preview/auth/erasure-done?language=de')
  expect(await (await fetchAs('editor')('/api/mails/preview/auth/verify-email/html?language=de')).text()).toContain(
    'Adresse bestätigen',
  )
  await refusal(await fetchAs('admin')('/api/mails/preview/auth/nothing'), 404)
})

const bounce = (secret: string | null, messageId: string) =>
  mailing.ask('/mails/bounce', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret !== null && { 'x-mail-webhook-secret': secret }) },
    body: JSON.stringify({ messageId, problem: '5.1.1 mailbox gone' }),
  })

test('without a secret of the academy’s nobody tells it of bounces, and with one nobody who does not know it', async () => {
  const admin = fetchAs('admin')
  await refusal(await admin('/api/mails/bounce', json('POST', { messageId: 'x' })), 404)
  for (const secret of [null, '', 'wrong', `${webhookSecret} `.padEnd(40, 'x')]) {
    expect((await bounce(secret, 'x')).status).toBe(404)
  }
})

test('a bounce marks the mail that was sent, by its message id, and is answered alike for an unknown one', async () => {
  const { waiting, run, row } = mailing
  const [id, other] = [await waiting(), await waiting()]
  await run(id, other)
  const { messageId } = await row(id)
  expect((await bounce(webhookSecret, (messageId ?? '').slice(1, -1))).status).toBe(202)
  expect((await bounce(webhookSecret, 'unknown')).status).toBe(202)
  expect(await row(id)).toMatchObject({ status: 'bounced', problem: '5.1.1 mailbox gone' })
  expect(await row(other)).toMatchObject({ status: 'sent' })
})

test('a mail is asked for in its cause’s transaction, or not at all', async () => {
  const { payload } = mailing
  const to = mailing.address('nobody')
  const req = await createLocalReq({}, payload)
  const work = inTransaction(req, async () => {
    await sendMail({ to, kind: 'auth/erasure-undone' }, { payload, req })
    throw new Error('the cause did not happen')
  })
  await expect(work).rejects.toThrow('did not happen')
  expect((await payload.count({ collection: 'mails', where: { to: { equals: to } } })).totalDocs).toBe(0)
})

test.each(['a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org', 'a'])(
  '%j is refused before anything is stored',
  async (to) => {
    const refused = sendMail({ to, kind: 'auth/erasure-undone' }, { payload: mailing.payload })
    await expect(refused).rejects.toMatchObject({ status: 400, data: { code: 'mail/bad-address' } })
  },
)

test('Payload’s own mails go the same way', async () => {
  const { payload } = mailing
  const to = mailing.address('form')
  await payload.sendEmail({ to: `Somebody <${to}>`, subject: 'Your form', html: '<p>We got it.</p>' })
  const { docs } = await payload.find({ collection: 'mails', where: { to: { equals: to } }, depth: 0 })
  expect(docs[0]).toMatchObject({ kind: 'mail/message', subject: 'Your form' })
})
