import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from '../../../../tests/access/support/documents.ts'
import { demoPassword, emailOf, type Fetch, json, signIn, visit } from '../../../../tests/support/academy.ts'
import { newBrowser, password } from '../support/accounts.ts'
import { after, dayMs, dueOf, type Leaving, startLeaving } from './leaving.ts'

// Asking to be erased, and staying after all.

let leaving: Leaving
let admin: Fetch
const erasure = '/api/users/me/erasure'

beforeAll(async () => {
  leaving = await startLeaving()
  admin = await signIn('admin')
})
afterAll(() => leaving.stop())

test.each(['POST', 'DELETE'] as const)('%s: a guest is told to sign in', async (method) => {
  await refusal(await visit(erasure, json(method, {})), 401)
})

test('it takes the password', async () => {
  const as = await (await leaving.somebody()).signedIn()
  expect((await refusal(await as(erasure, json('POST', {})), 403)).data.code).toBe('auth/password-needed')
  const wrong = json('POST', { password: 'not-the-password' })
  expect((await refusal(await as(erasure, wrong), 403)).data.code).toBe('auth/wrong-password')
  await refusal(await as(erasure, json('POST', { password: 'x'.repeat(257) })), 400)
  expect(await dueOf(as)).toBeNull()
})

test('it takes no endless number of guesses, and asks those who guess to wait', async () => {
  const as = await (await leaving.somebody()).signedIn()
  const guess = (password: string) => as(erasure, json('POST', { password }))
  const replies = await Promise.all(Array.from({ length: 12 }, (_, at) => guess(`guess-number-${at}`)))
  expect(replies.map(({ status }) => status).toSorted()).toEqual([...Array(10).fill(403), 429, 429])
  const late = await guess(password)
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0)
  await refusal(late, 429)
})

test('it is not for support that looks through somebody’s eyes, nor is anything else here', async () => {
  const one = await leaving.somebody()
  const support = newBrowser()
  await support('/api/auth/sign-in/email', json('POST', { email: emailOf('admin'), password: demoPassword }))
  await support(`/api/users/${one.id}/impersonate`, json('POST', { reason: 'Ticket 12' }))
  for (const [address, init] of [
    [erasure, json('POST', { password })],
    [erasure, { method: 'DELETE' }],
    ['/api/users/me/exports', json('POST', {})],
    ['/api/users/me/exports', {}],
    [`/api/users/me/exports/${one.id}/file`, {}],
    ['/api/users/me/personal-data', {}],
  ] as const)
    expect((await refusal(await support(address, init), 403)).data.code).toBe('auth/impersonating')
})

test('it takes a session that has just begun of somebody who has no password', async () => {
  const one = await leaving.somebody()
  const as = await one.signedIn()
  await leaving.payload.db.deleteMany({ collection: 'accounts', where: { user: { equals: one.id } } })
  const began = (minutes: number) =>
    leaving.payload.db.pool.query(
      `update sessions set created_at = now() - make_interval(mins => $2) where user_id = $1`,
      [one.id, minutes],
    )
  await began(11)
  expect((await refusal(await as(erasure, json('POST', { password })), 403)).data.code).toBe('auth/sign-in-again')
  await began(9)
  expect((await as(erasure, json('POST', {}))).status).toBe(200)
})

test('it is not for the last administrator', async () => {
  const reply = await admin(erasure, json('POST', { password: 'observe-everything-1' }))
  expect((await refusal(reply, 409)).data.code).toBe('auth/last-admin')
})

test('it leaves the account as it is for fourteen days, shows the day, and ends all other sessions', async () => {
  const one = await leaving.somebody()
  const [as, elsewhere] = [await one.signedIn(), await one.signedIn()]
  const asked = (await (await as(erasure, json('POST', { password }))).json()) as { erasureDueAt: string }
  expect(Date.parse(asked.erasureDueAt) - Date.now()).toBeGreaterThan(13.9 * dayMs)
  expect(Date.parse(asked.erasureDueAt) - Date.now()).toBeLessThanOrEqual(14 * dayMs)
  expect(await dueOf(as)).toBe(asked.erasureDueAt)
  expect(await dueOf(elsewhere)).toBeUndefined()
  expect(await (await as(erasure, json('POST', { password }))).json()).toEqual(asked)
  expect(await leaving.logged(one.id)).toContainEqual({
    action: 'auth/erasure-scheduled',
    actor: one.id,
    details: null,
  })
  await leaving.erase(after(13))
  expect((await as(`/api/users/${one.id}`, json('PATCH', { name: one.name }))).status).toBe(200)
})

test('it can be undone to the last moment, and then nothing has changed', async () => {
  const { one } = await leaving.filled()
  const as = await one.signedIn()
  const rows = async () => {
    const { updatedAt: _, ...account } = await leaving.payload.findByID({ collection: 'users', id: one.id, depth: 0 })
    return { account, traces: await leaving.traces(one) }
  }
  const before = await rows()
  await as(erasure, json('POST', { password }))
  await leaving.erase(after(13))
  expect(await (await as(erasure, { method: 'DELETE' })).json()).toEqual({ erasureDueAt: null })
  expect(await (await as(erasure, { method: 'DELETE' })).json()).toEqual({ erasureDueAt: null })
  await leaving.erase(after(15))
  expect(await leaving.logged(one.id)).toContainEqual({ action: 'auth/erasure-undone', actor: one.id, details: null })
  await leaving.payload.db.deleteMany({
    collection: 'mails',
    where: { user: { equals: one.id }, kind: { like: 'erasure' } },
  })
  expect(await rows()).toEqual(before)
})
