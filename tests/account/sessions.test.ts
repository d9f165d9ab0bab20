import { sessionList } from '@academy/auth/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from '../access/support/documents.ts'
import { type Person, whoIs } from '../auth/people.ts'
import { type Fetch, json, visit } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { remove, signedIn, somebody } from './somebody.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const path = '/api/users/me/sessions'

let person: Person
let other: Person
beforeAll(async () => {
  person = await somebody()
  other = await somebody()
})
afterAll(async () => {
  await remove(person)
  await remove(other)
})

const listOf = async (as: Fetch) => sessionList.parse(await (await as(path)).json()).sessions

/** What the log says was done to somebody. */
const toldOf = async (id: string) =>
  (await rows<{ action: string }>('select action from audit_events where target_id = $1', [id])).map(
    ({ action }) => action,
  )

test('a guest has none to see or end', async () => {
  await refusal(await visit(path), 401)
  await refusal(await visit(`${path}/x`, { method: 'DELETE' }), 401)
  await refusal(await visit(`${path}/revoke-others`, json('POST', {})), 401)
})

test('each is told by device, time and how it began, never by its token', async () => {
  const { cookie } = await signedIn(person.email, firefox)
  const text = await (await person.as(path)).text()
  const token = decodeURIComponent(cookie).match(/session_token=([^.;]+)/)?.[1] ?? ''
  expect(token).not.toBe('')
  expect(text).not.toContain(token)
  const sessions = sessionList.parse(JSON.parse(text)).sessions
  expect(sessions.filter(({ current }) => current)).toHaveLength(1)
  expect(sessions[0]?.current).toBe(true)
  expect(sessions).toContainEqual(
    expect.objectContaining({ device: 'Firefox on Linux', method: 'password', current: false }),
  )
})

test('one that is ended opens nothing more', async () => {
  const before = (await listOf(person.as)).map(({ id }) => id)
  const { as } = await signedIn(person.email, firefox)
  const made = (await listOf(person.as)).find(({ id }) => !before.includes(id))
  expect((await person.as(`${path}/${made?.id}`, { method: 'DELETE' })).status).toBe(200)
  expect(await whoIs(as)).toBeNull()
  await refusal(await person.as(`${path}/${made?.id}`, { method: 'DELETE' }), 404)
  expect(await toldOf(person.id)).toContain('auth/session-ended')
})

test('somebody else’s is nobody’s to end', async () => {
  const [theirs] = await listOf(other.as)
  const refused = await refusal(await person.as(`${path}/${theirs?.id}`, { method: 'DELETE' }), 404)
  expect(refused.data.code).toBe('auth/session-not-found')
  expect(await whoIs(other.as)).not.toBeNull()
})

test('all others end at once, and the one that asks goes on', async () => {
  const devices = await Promise.all([signedIn(person.email), signedIn(person.email)])
  expect((await person.as(`${path}/revoke-others`, json('POST', {}))).status).toBe(200)
  for (const { as } of devices) expect(await whoIs(as)).toBeNull()
  expect(await listOf(person.as)).toHaveLength(1)
  expect(await toldOf(person.id)).toContain('auth/other-sessions-ended')
})

test('another site ends none', async () => {
  const init = { ...json('POST', {}), headers: { origin: 'https://evil.test', 'content-type': 'application/json' } }
  await refusal(await person.as(`${path}/revoke-others`, init), 401)
})

test.each(['list-sessions', 'revoke-session', 'revoke-sessions', 'revoke-other-sessions', 'list-accounts'])(
  'better-auth’s own %s, which tells tokens or asks less, is closed',
  async (name) => {
    const method = name.startsWith('list') ? 'GET' : 'POST'
    const init = method === 'GET' ? {} : json('POST', { token: 'x' })
    expect((await person.as(`/api/auth/${name}`, init)).status).toBe(404)
  },
)
