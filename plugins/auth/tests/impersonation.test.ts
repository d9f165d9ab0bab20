import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../../../tests/access/support/documents.ts'
import { json, visit } from '../../../tests/support/academy.ts'
import { type Account, me, newBrowser, signInAs, type TestPeople, testPeople } from './support/accounts.ts'

let people: TestPeople
let admin: Account
let student: Account

beforeAll(async () => {
  people = await testPeople()
  admin = await people.add('admin', 'Ada Helper')
  student = await people.add('student', 'Sam Lost')
})
afterAll(() => people.remove())

const look = (by: Account, id: string, reason = 'Ticket 12') =>
  by.as(`/api/users/${id}/impersonate`, json('POST', { reason }))
const stop = (by: Pick<Account, 'as'>) => by.as('/api/users/me/stop-impersonating', json('POST', {}))
const codeOf = async (reply: Response, status: number) => (await refusal(reply, status)).data.code

/** The administrator in a browser of their own, so that tests do not look through each other's eyes. */
const freshAdmin = async () => {
  const as = newBrowser()
  await signInAs(as, admin.email)
  return { ...admin, as }
}
const looking = async () => {
  const support = await freshAdmin()
  expect((await look(support, student.id)).status).toBe(200)
  return support
}

describe('nobody but an administrator looks through others’ eyes', () => {
  test('a guest', async () => {
    await refusal(await visit(`/api/users/${student.id}/impersonate`, json('POST', { reason: 'No.' })), 401)
    await refusal(await visit('/api/users/me/stop-impersonating', json('POST', {})), 401)
  })

  test.each(['student', 'instructor', 'editor'] as const)('%s', async (role) => {
    const person = await people.add(role)
    await refusal(await look(person, student.id), 403)
    expect(await codeOf(await stop(person), 409)).toBe('auth/not-impersonating')
  })

  test.each(['impersonate-user', 'stop-impersonating'])('better-auth’s own /admin/%s is closed', async (path) => {
    const support = await freshAdmin()
    const reply = await support.as(`/api/auth/admin/${path}`, json('POST', { userId: student.id }))
    expect(reply.status).toBe(404)
    expect((await me(support.as))?.id).toBe(admin.id)
  })
})

test('it needs a reason, and somebody who is neither an administrator nor banned', async () => {
  await refusal(await look(admin, student.id, ' '), 400)
  const [other, banned] = [await people.add('admin'), await people.add('student')]
  expect(await codeOf(await look(admin, other.id), 409)).toBe('auth/no-impersonation')
  expect(await codeOf(await look(admin, admin.id), 409)).toBe('auth/no-impersonation')
  await people.payload.update({ collection: 'users', id: banned.id, data: { banned: true } })
  expect(await codeOf(await look(admin, banned.id), 409)).toBe('auth/banned-now')
  expect((await me(admin.as))?.id).toBe(admin.id)
})

test('the administrator sees what the person sees, and comes back; both are written down', async () => {
  const support = await freshAdmin()
  const begun = await look(support, student.id, 'Ticket 12')
  expect(await begun.json()).toEqual({ name: 'Sam Lost' })
  expect(support.as.cookies.get('academy.looking')).toBe('1')
  expect(await me(support.as)).toMatchObject({ id: student.id, role: 'student' })
  await refusal(await look(support, student.id), 403)
  expect(await (await stop(support)).json()).toEqual({ name: 'Ada Helper' })
  expect(support.as.cookies.has('academy.looking')).toBe(false)
  expect((await me(support.as))?.id).toBe(admin.id)
  const log = await people.log(student.id)
  expect(log).toContainEqual({
    action: 'auth/impersonation-started',
    actor: admin.id,
    details: { reason: 'Ticket 12' },
  })
  expect(log).toContainEqual({
    action: 'auth/impersonation-stopped',
    actor: admin.id,
    details: { how: 'stopped' },
  })
  expect((await me(student.as))?.id).toBe(student.id)
})

describe('meanwhile, what is theirs alone stays theirs', () => {
  let support: Account
  beforeAll(async () => {
    support = await looking()
  })

  test.each([
    ['/change-password', { currentPassword: 'a', newPassword: 'correct-horse-battery-2' }],
    ['/change-email', { newEmail: 'elsewhere@academy.test' }],
    ['/two-factor/enable', { password: 'a' }],
    ['/two-factor/disable', { password: 'a' }],
    ['/two-factor/generate-backup-codes', { password: 'a' }],
    ['/passkey/delete-passkey', { id: 'a' }],
    ['/unlink-account', { providerId: 'github' }],
    ['/oauth2/link', { providerId: 'github', callbackURL: '/' }],
    ['/revoke-sessions', {}],
  ])('%s', async (path, body) => {
    expect(await codeOf(await support.as(`/api/auth${path}`, json('POST', body)), 403)).toBe('auth/impersonating')
  })

  test('the way to a new passkey', async () => {
    const reply = await support.as('/api/auth/passkey/generate-register-options')
    expect(await codeOf(reply, 403)).toBe('auth/impersonating')
  })

  test('applications and invitations', async () => {
    const apply = json('POST', { motivation: 'I would like to teach what I know of tracing.' })
    expect(await codeOf(await support.as('/api/instructor-applications/send', apply), 403)).toBe('auth/impersonating')
    const accept = json('POST', { token: 'x' })
    expect(await codeOf(await support.as('/api/invitations/accept', accept), 403)).toBe('auth/impersonating')
  })
})

const onlySession = async () => {
  const where: Where = { and: [{ user: { equals: student.id } }, { impersonatedBy: { equals: admin.id } }] }
  const { docs } = await people.payload.find({ collection: 'sessions', where, sort: '-createdAt', limit: 1, depth: 0 })
  return docs[0]
}

test('it ends after an hour, whatever the browser forgets', async () => {
  const support = await looking()
  const session = await onlySession()
  expect(new Date(session?.expiresAt ?? 0).getTime()).toBeLessThanOrEqual(Date.now() + 60 * 60 * 1000)
  // Without this cookie better-auth makes the session last for days.
  for (const name of support.as.cookies.keys()) if (name.includes('dont_remember')) support.as.cookies.delete(name)
  expect((await me(support.as))?.id).toBe(student.id)
  const createdAt = new Date(Date.now() - 61 * 60 * 1000).toISOString()
  await people.payload.update({ collection: 'sessions', id: String(session?.id), data: { createdAt } })
  expect(await me(support.as)).toBeNull()
  const left = await people.payload.count({ collection: 'sessions', where: { id: { equals: String(session?.id) } } })
  expect(left.totalDocs).toBe(0)
})

test('it ends when the administrator is one no more', async () => {
  const former = await people.add('admin')
  await look(former, student.id)
  expect((await me(former.as))?.id).toBe(student.id)
  await people.payload.update({ collection: 'users', id: former.id, data: { role: 'editor' } })
  expect(await me(former.as)).toBeNull()
})

test.each(['/api/auth/sign-out', '/api/users/logout'])('signing out at %s ends it as well', async (path) => {
  const support = await looking()
  expect((await support.as(path, json('POST', {}))).status).toBe(200)
  expect(support.as.cookies.has('academy.looking')).toBe(false)
  expect(await me(support.as)).toBeNull()
  expect(await people.log(student.id)).toContainEqual({
    action: 'auth/impersonation-stopped',
    actor: admin.id,
    details: { how: 'signed-out' },
  })
})
