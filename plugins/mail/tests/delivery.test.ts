import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Mailing, startMailing } from './mailing.ts'

// The task as the worker runs it, against a real mail server.

let mailing: Mailing
beforeAll(async () => {
  mailing = await startMailing()
})
beforeEach(() => {
  mailing.server.received.length = 0
})
afterAll(() => mailing.stop())

test('a mail arrives once, as HTML and as plain text, and what it said is forgotten', async () => {
  const { server, waiting, run, row } = mailing
  const id = await waiting()
  await run(id)
  expect(server.received).toHaveLength(1)
  const [{ from, to, mail } = { from: '', to: [], mail: undefined }] = server.received
  expect({ from, to }).toEqual({ from: 'academy@localhost', to: ['tess@example.org'] })
  expect(mail?.subject).toBe('Confirm your email address')
  expect(mail?.from?.text).toBe('"Sentry Academy" <academy@localhost>')
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail?.text).toContain('https://academy.example.org/verify#kind=email&token=a-secret-token')
  expect(mail?.html).toContain('href="https://academy.example.org/verify#kind=email&amp;token=a-secret-token"')
  expect(await row(id)).toMatchObject({
    status: 'sent',
    attempts: 1,
    sentAt: expect.any(String),
    messageId: mail?.messageId,
    data: null,
  })
})

test('a task that runs again sends nothing more', async () => {
  const { server, waiting, run } = mailing
  const id = await waiting()
  await run(id)
  await run(id, id)
  expect(server.received).toHaveLength(1)
})

test('of eight workers that are given the same mail at once, one sends it', async () => {
  const { server, waiting, run, row } = mailing
  const id = await waiting()
  await Promise.allSettled(Array.from({ length: 8 }, () => run(id)))
  expect(server.received).toHaveLength(1)
  expect(await row(id)).toMatchObject({ status: 'sent', attempts: 1 })
})

test('a mail that the server cannot take now is tried again, and then sent once', async () => {
  const { server, waiting, run, row } = mailing
  const [first, second] = [await waiting(), await waiting({ to: 'other@example.org' })]
  server.refuseNext(451)
  await expect(run(first, second)).rejects.toThrow(first)
  expect(await row(first)).toMatchObject({ status: 'waiting', attempts: 1, problem: expect.stringContaining('451') })
  expect(await row(second)).toMatchObject({ status: 'sent' })
  await run(first, second)
  expect(await row(first)).toMatchObject({ status: 'sent', attempts: 2, problem: null })
  expect(server.received.map(({ to }) => to[0])).toEqual(['other@example.org', 'tess@example.org'])
})

test('a mail that the server refuses for good fails at once, and can be sent again', async () => {
  const { server, waiting, run, row } = mailing
  const id = await waiting()
  server.refuseNext(550)
  await run(id)
  expect(await row(id)).toMatchObject({
    status: 'failed',
    attempts: 1,
    problem: expect.stringContaining('550'),
    data: { name: 'Tess' },
  })
  await run(id)
  expect(server.received).toHaveLength(0)
})

test('the last try that fails is the end of it', async () => {
  const { server, waiting, run, row } = mailing
  const id = await waiting({ attempts: 8 })
  server.refuseNext(451)
  await run(id)
  expect(await row(id)).toMatchObject({ status: 'failed', attempts: 9, problem: expect.stringContaining('451') })
})

test.each([
  ['a kind that no plugin writes', { kind: 'test/nothing' }],
  ['data that does not fill the template', { data: { name: 'Tess' } }],
])('%s fails with a problem that staff can read', async (_case, fields) => {
  const { waiting, run, row } = mailing
  const id = await waiting(fields)
  await run(id)
  expect(await row(id)).toMatchObject({ status: 'failed', problem: expect.stringMatching(/^[A-Z].+\.$/) })
})

test('what somebody typed adds no header and no recipient', async () => {
  const { server, waiting, run } = mailing
  const inject = 'Hello\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>'
  await run(await waiting({ kind: 'mail/message', data: { subject: inject, text: inject } }))
  const [{ to, mail } = { to: [], mail: undefined }] = server.received
  expect(to).toEqual(['tess@example.org'])
  expect(mail?.bcc).toBeUndefined()
  expect(mail?.subject).toContain('Hello Bcc: all@example.org')
  expect(mail?.html).not.toContain('<script')
})

test('logs name the mail and its kind, never whom it is to nor what it says', async () => {
  const { waiting, run, server, logged } = mailing
  const id = await waiting()
  server.refuseNext(550)
  await run(id)
  expect(logged()).toContain(id)
  expect(logged()).not.toMatch(/example\.org|a-secret-token|Tess/)
})

test('what is old is forgotten: first what a mail said, then the mail; one without a task is shown to staff', async () => {
  const { payload, waiting, row, tidy } = mailing
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  const [fresh, stuck, stale, old] = [
    await waiting(),
    await waiting({ createdAt: daysAgo(2) }),
    await waiting({ createdAt: daysAgo(8), status: 'failed' }),
    await waiting({ createdAt: daysAgo(91), status: 'sent' }),
  ]
  await tidy()
  expect(await row(fresh)).toMatchObject({ status: 'waiting', data: { name: 'Tess' } })
  expect(await row(stuck)).toMatchObject({ status: 'failed', problem: expect.stringContaining('Send it again') })
  expect(await row(stale)).toMatchObject({ status: 'failed', data: null })
  expect((await payload.count({ collection: 'mails', where: { id: { equals: old } } })).totalDocs).toBe(0)
})
