import { createHash } from 'node:crypto'
import type { Role } from '@academy/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../../../tests/access/support/documents.ts'
import { type Fetch, json, visit } from '../../../tests/support/academy.ts'
import { type Account, me, type TestPeople, testPeople } from './support/accounts.ts'

let people: TestPeople
let admin: Account

beforeAll(async () => {
  people = await testPeople()
  admin = await people.add('admin')
})
afterAll(async () => {
  await people.payload.delete({ collection: 'invitations', where: { email: { like: '@invited.test' } } })
  await people.remove()
})

const send = (as: Fetch, email: string, role: string) => as('/api/invitations/send', json('POST', { email, role }))
const accept = (as: Fetch, token: string) => as('/api/invitations/accept', json('POST', { token }))
const look = (token: string) => visit('/api/invitations/look', json('POST', { token }))
const codeOf = async (reply: Response, status: number) => (await refusal(reply, status)).data.code
const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000).toISOString()

let count = 0
/** An invitation whose link is known: the real one is told to the mail alone. */
const invite = async (email: string, role: Role, expiresAt = days(7)) => {
  const token = `token-${process.pid}-${Date.now()}-${count++}`
  const tokenHash = createHash('sha256').update(token).digest('base64url')
  const { id } = await people.payload.create({ collection: 'invitations', data: { email, role, tokenHash, expiresAt } })
  return { id, token }
}

describe('nobody but an administrator invites', () => {
  test('a guest', async () => {
    await refusal(await send(visit, 'a@invited.test', 'instructor'), 401)
    await refusal(await visit('/api/invitations/x/resend', json('POST', {})), 401)
    await refusal(await visit('/api/invitations/x/withdraw', json('POST', {})), 401)
    await refusal(await accept(visit, 'x'), 401)
  })

  test.each(['student', 'instructor', 'editor'] as const)('%s', async (role) => {
    const { as } = await people.add(role)
    const { id } = await invite('b@invited.test', 'instructor')
    await refusal(await send(as, 'a@invited.test', 'admin'), 403)
    await refusal(await as(`/api/invitations/${id}/resend`, json('POST', {})), 403)
    await refusal(await as(`/api/invitations/${id}/withdraw`, json('POST', {})), 403)
  })
})

test('an invitation is a mail; neither its answer nor the list says the secret', async () => {
  const email = `New.Teacher.${Date.now()}@invited.test`
  const reply = await send(admin.as, email, 'instructor')
  const { id, ...rest } = (await reply.json()) as { id: string; expiresAt: string }
  expect(Object.keys(rest)).toEqual(['expiresAt'])
  expect(await people.mailsTo(email.toLowerCase())).toEqual(['auth/invitation'])
  expect(await (await admin.as(`/api/invitations/${id}`)).json()).not.toHaveProperty('tokenHash')
  expect((await people.log(id)).map(({ action }) => action)).toEqual(['auth/invitation-sent'])
})

test('the last invitation to an address is the one that counts', async () => {
  const { token } = await invite('twice@invited.test', 'instructor')
  await send(admin.as, 'twice@invited.test', 'editor')
  expect(await codeOf(await look(token), 404)).toBe('auth/invitation-gone')
})

test('who may that already is not invited', async () => {
  const editor = await people.add('editor')
  expect(await codeOf(await send(admin.as, editor.email, 'instructor'), 409)).toBe('auth/already-has-role')
  await refusal(await send(admin.as, 'c@invited.test', 'owner'), 400)
  await refusal(await send(admin.as, 'nonsense', 'editor'), 400)
})

test('the link says whom it is for, and gives its role once, to that address', async () => {
  const person = await people.add('student')
  const { id, token } = await invite(person.email, 'instructor')
  expect(await (await look(token)).json()).toEqual({ email: person.email, role: 'instructor' })
  const other = await people.add('student')
  expect(await codeOf(await accept(other.as, token), 403)).toBe('auth/other-address')
  expect(await (await accept(person.as, token)).json()).toEqual({ role: 'instructor' })
  const now = await people.payload.findByID({ collection: 'users', id: person.id, depth: 0 })
  expect(now).toMatchObject({ role: 'instructor', staffSince: expect.any(String) })
  expect(await codeOf(await look(token), 404)).toBe('auth/invitation-gone')
  expect((await people.log(id)).map(({ action }) => action)).toEqual(['auth/invitation-accepted'])
})

test('an address that nobody has confirmed takes no role', async () => {
  const person = await people.add('student')
  const { token } = await invite(person.email, 'admin')
  await people.payload.update({ collection: 'users', id: person.id, data: { emailVerified: false } })
  expect(await codeOf(await accept(person.as, token), 403)).toBe('auth/verify-first')
  expect((await me(person.as))?.role).toBe('student')
})

test('an invitation never takes a role away', async () => {
  const editor = await people.add('editor')
  const { token } = await invite(editor.email, 'instructor')
  expect(await codeOf(await accept(editor.as, token), 409)).toBe('auth/already-has-role')
  expect((await me(editor.as))?.role).toBe('editor')
})

test.each([
  ['a wrong link', async () => 'not-a-token'],
  ['an old link', async (email: string) => (await invite(email, 'editor', days(-1))).token],
  [
    'a withdrawn link',
    async (email: string) => {
      const { id, token } = await invite(email, 'editor')
      expect((await admin.as(`/api/invitations/${id}/withdraw`, json('POST', {}))).status).toBe(200)
      return token
    },
  ],
  [
    'a link that was replaced by another',
    async (email: string) => {
      const { id, token } = await invite(email, 'editor')
      expect((await admin.as(`/api/invitations/${id}/resend`, json('POST', {}))).status).toBe(200)
      return token
    },
  ],
])('%s gives nothing, and says no more than that', async (_title, make) => {
  const person = await people.add('student')
  const token = await make(person.email)
  expect(await codeOf(await look(token), 404)).toBe('auth/invitation-gone')
  expect(await codeOf(await accept(person.as, token), 404)).toBe('auth/invitation-gone')
  expect((await me(person.as))?.role).toBe('student')
})

test('of eight who accept one invitation at once, one does', async () => {
  const person = await people.add('student')
  const { id, token } = await invite(person.email, 'instructor')
  const replies = await Promise.all(Array.from({ length: 8 }, () => accept(person.as, token)))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await people.log(id)).toHaveLength(1)
})

test('one that was accepted is neither sent again nor withdrawn', async () => {
  const person = await people.add('student')
  const { id, token } = await invite(person.email, 'instructor')
  await accept(person.as, token)
  for (const what of ['resend', 'withdraw']) {
    const reply = await admin.as(`/api/invitations/${id}/${what}`, json('POST', {}))
    expect(await codeOf(reply, 409)).toBe('auth/invitation-used')
  }
})
