import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../../../tests/access/support/documents.ts'
import { json, visit } from '../../../tests/support/academy.ts'
import { type Account, me, signInAs, type TestPeople, testPeople } from './support/accounts.ts'

let people: TestPeople
let admin: Account

beforeAll(async () => {
  people = await testPeople()
  admin = await people.add('admin')
})
afterAll(() => people.remove())

const because = (reason: string, until: string | null = null) => json('POST', { reason, until })
const ban = (by: Account, id: string, reason = 'Sold answers.', until: string | null = null) =>
  by.as(`/api/users/${id}/ban`, because(reason, until))
const unban = (by: Account, id: string) => by.as(`/api/users/${id}/unban`, json('POST', {}))
const soon = () => new Date(Date.now() + 60 * 60 * 1000).toISOString()
const codeOf = async (reply: Response, status: number) => (await refusal(reply, status)).data.code

describe('nobody but an administrator bans or lets in', () => {
  test('a guest', async () => {
    await refusal(await visit(`/api/users/${admin.id}/ban`, because('No.')), 401)
    await refusal(await visit(`/api/users/${admin.id}/unban`, json('POST', {})), 401)
  })

  test.each(['student', 'instructor', 'editor'] as const)('%s', async (role) => {
    const person = await people.add(role)
    await refusal(await ban(person, admin.id), 403)
    await refusal(await ban(person, person.id), 403)
    await refusal(await unban(person, person.id), 403)
  })
})

test('a ban needs a reason, an end to come, somebody there and somebody else', async () => {
  const person = await people.add('student')
  await refusal(await ban(admin, person.id, '   '), 400)
  await refusal(await ban(admin, person.id, 'x'.repeat(501)), 400)
  expect(await codeOf(await ban(admin, person.id, 'Late.', '2020-01-01T00:00:00.000Z'), 400)).toBe(
    'auth/ends-in-the-past',
  )
  expect(await codeOf(await ban(admin, admin.id), 409)).toBe('auth/not-yourself')
  expect(await codeOf(await ban(admin, '00000000-0000-4000-8000-000000000000'), 404)).toBe('auth/no-such-person')
  expect(await codeOf(await ban(admin, 'nonsense'), 404)).toBe('auth/no-such-person')
  expect(await codeOf(await unban(admin, person.id), 409)).toBe('auth/not-banned')
  expect(await me(person.as)).toMatchObject({ id: person.id })
})

test('a ban ends every session at once, keeps its owner out, and is written down and told', async () => {
  const person = await people.add('student')
  expect((await ban(admin, person.id, 'Sold answers.')).status).toBe(200)
  expect(await me(person.as)).toBeNull()
  const sessions = await people.payload.count({ collection: 'sessions', where: { user: { equals: person.id } } })
  expect(sessions.totalDocs).toBe(0)
  await refusal(await signInAs(person.as, person.email), 403)
  expect(await me(person.as)).toBeNull()
  expect(await people.log(person.id)).toContainEqual({
    action: 'auth/banned',
    actor: admin.id,
    details: { reason: 'Sold answers.', until: null },
  })
  expect(await people.mailsTo(person.email)).toContain('auth/account-banned')
})

test('a session that outlived the ban counts for nobody', async () => {
  const person = await people.add('student')
  await people.payload.update({ collection: 'users', id: person.id, data: { banned: true } })
  expect(await me(person.as)).toBeNull()
  await refusal(await person.as(`/api/users/${person.id}`, json('PATCH', { name: 'Still here' })), 403)
})

test('a ban revokes refresh tokens and switches off keys', async () => {
  const person = await people.add('student')
  const owner = { user: person.id }
  const token = { ...owner, family: 'f', scope: 'all', tokenHash: `hash-of-${person.id}`, expiresAt: soon() }
  const key = { ...owner, configId: 'default', key: `hash-of-${person.id}`, enabled: true }
  const { id: tokenId } = await people.payload.create({ collection: 'refresh-tokens', data: token })
  const { id: keyId } = await people.payload.create({ collection: 'api-keys', data: key })
  await ban(admin, person.id)
  expect((await people.payload.findByID({ collection: 'refresh-tokens', id: tokenId })).revokedAt).not.toBeNull()
  expect((await people.payload.findByID({ collection: 'api-keys', id: keyId })).enabled).toBe(false)
})

test('a lifted ban lets in again', async () => {
  const person = await people.add('student')
  await ban(admin, person.id)
  expect((await unban(admin, person.id)).status).toBe(200)
  expect((await signInAs(person.as, person.email)).status).toBe(200)
  expect((await people.log(person.id)).map(({ action }) => action)).toContain('auth/unbanned')
})

test('a ban that has ended lets in again by itself', async () => {
  const person = await people.add('student')
  await ban(admin, person.id, 'A day off.', soon())
  await refusal(await signInAs(person.as, person.email), 403)
  const data = { banExpires: '2026-01-01T00:00:00.000Z' }
  await people.payload.update({ collection: 'users', id: person.id, data })
  expect((await signInAs(person.as, person.email)).status).toBe(200)
  expect(await me(person.as)).toMatchObject({ id: person.id })
})

test('of two administrators who ban each other at once, one stays', async () => {
  const [first, second] = [await people.add('admin'), await people.add('admin')]
  const replies = await Promise.all([ban(first, second.id), ban(second, first.id)])
  expect(replies.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
  expect([await me(first.as), await me(second.as)].filter(Boolean)).toHaveLength(1)
})
