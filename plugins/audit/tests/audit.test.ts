import { randomUUID } from 'node:crypto'
import { createLogger } from '@academy/kernel'
import type { Payload } from 'payload'
import { Client, Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { create, refusal, removeAll, unique } from '../../../tests/access/support/documents.ts'
import { baseUrl, type Fetch, json, signIn, visit } from '../../../tests/support/academy.ts'
import { codeOf } from '../../../tests/support/authenticator.ts'
import { forgetOldEventsTask } from '../src/tasks/forgetOldEvents.ts'

const password = 'correct-horse-battery'
const database = new Client({ connectionString: inject('academy').databaseUrl })
const made: { collection: string; id: string }[] = []
let admin: Fetch

beforeAll(async () => {
  await database.connect()
  admin = await signIn('admin')
})
afterAll(async () => {
  await removeAll(admin, made)
  await database.end()
})

const cookieOf = (reply: Response) =>
  reply.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')

/** Asks as a browser does, which keeps the cookies that it is given. */
const browser = () => {
  let cookie = ''
  const ask = async (path: string, body: unknown): Promise<Response> => {
    const headers = { 'content-type': 'application/json', origin: baseUrl(), cookie, 'user-agent': 'test of the log' }
    const reply = await visit(path, { ...json('POST', body), headers })
    cookie = cookieOf(reply) || cookie
    return reply
  }
  const forget = () => {
    cookie = ''
  }
  return { ask, forget }
}

type Event = { id: string; action: string; actor: string | null; details: unknown; user_agent: string }

const eventsOf = async (target: string): Promise<Event[]> =>
  (await database.query<Event>('select * from audit_events where target_id = $1 order by created_at, id', [target]))
    .rows

/** What was written down of somebody or something while this was done. */
const writtenBy = async (target: string, work: () => Promise<unknown>): Promise<Event[]> => {
  const before = new Set((await eventsOf(target)).map(({ id }) => id))
  await work()
  return (await eventsOf(target)).filter(({ id }) => !before.has(id))
}

const newcomer = async () => {
  const email = `log-${randomUUID()}@academy.test`
  const reply = await visit('/api/auth/sign-up/email', json('POST', { name: 'Somebody', email, password }))
  expect(reply.status).toBe(200)
  const { rows } = await database.query<{ id: string }>(
    'update users set email_verified = true where email = $1 returning id',
    [email],
  )
  const { id } = rows[0]!
  made.push({ collection: 'users', id })
  return { id, email }
}

describe('what people do with their accounts leaves one line each', () => {
  test('signing up, in and out, and being turned away', async () => {
    const { id, email } = await newcomer()
    const { ask } = browser()
    expect(await eventsOf(id)).toMatchObject([{ action: 'auth/signed-up', actor: id }])
    const wrong = () => ask('/api/auth/sign-in/email', { email, password: 'not-the-password' })
    const [refused, ...others] = await writtenBy(id, wrong)
    expect(others).toEqual([])
    expect(refused).toMatchObject({ action: 'auth/sign-in-refused', actor: null, user_agent: 'test of the log' })
    expect(JSON.stringify(refused)).not.toContain('not-the-password')
    expect(await writtenBy(id, () => ask('/api/auth/sign-in/email', { email, password }))).toMatchObject([
      { action: 'auth/signed-in', actor: id, details: { method: 'password' } },
    ])
    expect(await writtenBy(id, () => ask('/api/auth/sign-out', {}))).toMatchObject([
      { action: 'auth/signed-out', actor: id },
    ])
  })

  test('a new password', async () => {
    const { id, email } = await newcomer()
    const { ask } = browser()
    await ask('/api/auth/sign-in/email', { email, password })
    const change = { currentPassword: password, newPassword: 'another-horse-battery' }
    expect(await writtenBy(id, () => ask('/api/auth/change-password', change))).toMatchObject([
      { action: 'auth/password-changed', actor: id },
    ])
  })

  test('a second factor, from its first code to its end', async () => {
    const { id, email } = await newcomer()
    const { ask, forget } = browser()
    const actionsOf = async (path: string, body: object) =>
      (await writtenBy(id, () => ask(path, body))).map(({ action }) => action)
    await ask('/api/auth/sign-in/email', { email, password })
    const { totpURI } = (await (await ask('/api/auth/two-factor/enable', { password })).json()) as { totpURI: string }
    const right = () => ({ code: codeOf(totpURI) })
    expect(await actionsOf('/api/auth/two-factor/verify-totp', right())).toEqual(['auth/second-factor-on'])
    forget()
    expect(await actionsOf('/api/auth/sign-in/email', { email, password })).toEqual([])
    expect(await actionsOf('/api/auth/two-factor/verify-totp', right())).toEqual(['auth/signed-in'])
    expect(await actionsOf('/api/auth/two-factor/generate-backup-codes', { password })).toEqual([
      'auth/backup-codes-renewed',
    ])
    expect(await actionsOf('/api/auth/two-factor/disable', { password })).toEqual(['auth/second-factor-off'])
  })
})

describe('what staff do leaves one line each, with who did it', () => {
  test('another role, and the end of an account', async () => {
    const { id } = await newcomer()
    const boss = await (await admin('/api/users/me')).json()
    const change = () => admin(`/api/users/${id}`, json('PATCH', { role: 'editor', name: 'Somebody else' }))
    expect(await writtenBy(id, change)).toMatchObject([
      { action: 'auth/role-changed', actor: boss.user.id, details: { from: 'student', to: 'editor' } },
    ])
    expect(await writtenBy(id, () => admin(`/api/users/${id}`, json('PATCH', { name: 'Again' })))).toEqual([])
    expect(await writtenBy(id, () => admin(`/api/users/${id}`, { method: 'DELETE' }))).toMatchObject([
      { action: 'auth/user-deleted', actor: boss.user.id },
    ])
    made.splice(
      made.findIndex((each) => each.id === id),
      1,
    )
  })

  test('a course published, changed, withdrawn, trashed, restored and deleted', async () => {
    const course = await create(
      admin,
      'courses',
      { title: unique('Written down'), summary: 'For a test.' },
      '&draft=true',
    )
    const at = `/api/courses/${course.id}`
    const actionsOf = async (init: RequestInit, query = '') =>
      (await writtenBy(course.id, () => admin(`${at}${query}`, init))).map(({ action }) => action)
    expect(await eventsOf(course.id)).toEqual([])
    expect(await actionsOf(json('PATCH', { summary: 'Still a draft.' }), '?draft=true')).toEqual([])
    expect(await actionsOf(json('PATCH', { _status: 'published' }))).toEqual(['catalog/published'])
    expect(await actionsOf(json('PATCH', { summary: 'A draft beside it.', _status: 'draft' }), '?draft=true')).toEqual(
      [],
    )
    expect(await actionsOf(json('PATCH', { _status: 'draft' }))).toEqual(['catalog/unpublished'])
    expect(await actionsOf(json('PATCH', { deletedAt: new Date().toISOString() }))).toEqual(['catalog/trashed'])
    expect(await actionsOf(json('PATCH', { deletedAt: null }), '?trash=true')).toEqual(['catalog/restored'])
    expect(await actionsOf({ method: 'DELETE' })).toEqual(['catalog/deleted'])
  })
})

describe('the log', () => {
  test.each(['student', 'instructor', 'editor'] as const)('is not for %ss', async (role) => {
    const as = await signIn(role)
    await refusal(await as('/api/audit-events'), 403)
    await refusal(await as('/api/audit-events/csv'), 403)
  })

  test('is not for guests, and nobody’s to write', async () => {
    await refusal(await visit('/api/audit-events'), 403)
    await refusal(await visit('/api/audit-events/csv'), 401)
    const { docs } = await (await admin('/api/audit-events?limit=1')).json()
    await refusal(await admin('/api/audit-events', json('POST', { action: 'x' })), 403)
    await refusal(await admin(`/api/audit-events/${docs[0].id}`, json('PATCH', { action: 'x' })), 403)
    await refusal(await admin(`/api/audit-events/${docs[0].id}`, { method: 'DELETE' }), 403)
  })

  test.each(["update audit_events set action = 'x'", 'delete from audit_events', 'truncate audit_events cascade'])(
    'refuses “%s”',
    async (statement) => {
      await expect(database.query(statement)).rejects.toThrow('audit_events is append-only')
    },
  )

  test('forgets what is older than its retention, and nothing else', async () => {
    const target = randomUUID()
    const insert =
      'insert into audit_events (action, target_id, created_at) values ($1, $2, now() - make_interval(days => $3))'
    await database.query(insert, ['test/forgotten', target, 401])
    await database.query(insert, ['test/kept', target, 399])
    const pool = new Pool({ connectionString: inject('academy').databaseUrl, max: 1 })
    const context = { payload: { db: { pool } } as unknown as Payload, log: createLogger('test', 'silent') }
    await forgetOldEventsTask(400).run([{}], context)
    await pool.end()
    expect((await eventsOf(target)).map(({ action }) => action)).toEqual(['test/kept'])
  })

  test('is taken away as CSV, filtered, and without formulas', async () => {
    const [target, actor] = [randomUUID(), `=cmd|' /C calc'!A0`]
    const insert = 'insert into audit_events (action, actor, target_id, created_at) values ($1, $2, $3, $4)'
    for (const [action, at] of [
      ['test/old', '2026-01-01T00:00:00Z'],
      ['test/in-between', '2026-01-02T00:00:00Z'],
      ['test/young', '2026-01-03T00:00:00Z'],
    ]) {
      await database.query(insert, [action, actor, target, at])
    }
    const linesOf = async (query: string) =>
      (await (await admin(`/api/audit-events/csv?target=${target}${query}`)).text()).trimEnd().split('\r\n').slice(1)
    const all = await linesOf('')
    expect(all).toHaveLength(3)
    expect(all[0]).toBe(`2026-01-03T00:00:00.000Z,test/young,'${actor},,${target},,,,`)
    expect(await linesOf('&from=2026-01-02&to=2026-01-03')).toEqual([all[1]])
    expect(await linesOf('&action=test/old')).toEqual([all[2]])
    expect(await linesOf('&actor=somebody')).toEqual([])
    await refusal(await admin('/api/audit-events/csv?from=yesterday'), 400)
  })

  test('gives out every row once, however many began at one moment', async () => {
    const target = randomUUID()
    await database.query(
      `insert into audit_events (action, target_id, created_at)
       select 'test/' || n, $1, '2026-01-01'::timestamptz + (n / 700) * interval '1 second' from generate_series(1, 1300) n`,
      [target],
    )
    const text = await (await admin(`/api/audit-events/csv?target=${target}`)).text()
    const actions = text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[1])
    expect(new Set(actions).size).toBe(1300)
    expect(actions).toHaveLength(1300)
  })

  test('is read by administrators with filters', async () => {
    const { docs } = await (await admin('/api/audit-events?where[action][equals]=auth/signed-in&limit=1')).json()
    expect(docs[0]).toMatchObject({
      action: 'auth/signed-in',
      address: expect.any(String),
      requestId: expect.any(String),
    })
  })
})
