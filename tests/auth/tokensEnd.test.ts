import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, refusal, unique } from '../access/support/documents.ts'
import { type Fetch, json, signIn, visit } from '../support/academy.ts'
import { whoIs } from './people.ts'
import {
  database,
  type Member,
  memberPassword,
  newMember,
  newTokens,
  type Pair,
  query,
  renew,
  sessionOf,
  withToken,
} from './programs.ts'

let admin: Fetch
const people: Member[] = []
const somebody = async (role: Parameters<typeof newMember>[0]): Promise<Member> => {
  const member = await newMember(role)
  people.push(member)
  return member
}

beforeAll(async () => {
  admin = await signIn('admin')
})
afterAll(async () => {
  for (const { id } of people) await admin(`/api/users/${id}`, { method: 'DELETE' })
  await (await database()).destroy()
})

const codeOf = async (response: Response) => (await refusal(response, 401)).data.code
const me = (as: Fetch) => as('/api/users/me')
const ended = async ({ accessToken, refreshToken }: Pair) => {
  expect(await codeOf(await me(withToken(accessToken)))).toBe('auth/bad-token')
  expect(await codeOf(await renew(refreshToken))).toBe('auth/bad-refresh-token')
}

test('tokens end with the session that they were begun in, and no others', async () => {
  const { email, as } = await somebody('student')
  const second = await sessionOf(email)
  const [first, other] = [await newTokens(as), await newTokens(second)]
  expect((await as('/api/auth/sign-out', json('POST', {}))).status).toBe(200)
  await ended(first)
  expect((await me(withToken(other.accessToken))).status).toBe(200)
})

test('tokens end when the password is changed', async () => {
  const { as } = await somebody('student')
  const pair = await newTokens(as)
  const change = (currentPassword: string) =>
    as('/api/auth/change-password', json('POST', { currentPassword, newPassword: 'another-long-password' }))
  expect((await change('not-the-password')).ok).toBe(false)
  expect((await me(withToken(pair.accessToken))).status).toBe(200)
  expect((await change(memberPassword)).status).toBe(200)
  await ended(pair)
})

test('tokens end when the password is reset', async () => {
  const { id, as } = await somebody('student')
  const pair = await newTokens(as)
  await query(`insert into verifications (identifier, value, expires_at) values ($1, $2, now() + interval '1 hour')`, [
    `reset-password:${id}`,
    id,
  ])
  const reset = json('POST', { token: id, newPassword: 'another-long-password' })
  expect((await visit('/api/auth/reset-password', reset)).status).toBe(200)
  await ended(pair)
})

test('tokens end when the role changes: whoever could write cannot a moment later', async () => {
  const { id, as } = await somebody('editor')
  const pair = await newTokens(as)
  const write = () => withToken(pair.accessToken)('/api/tags', json('POST', { title: unique('Tag') }))
  const { doc } = await bodyOf(await write())
  await admin(`/api/users/${id}`, json('PATCH', { role: 'student' }))
  expect((await write()).status).toBe(401)
  await ended(pair)
  await admin(`/api/tags/${doc.id}`, { method: 'DELETE' })
})

test('tokens end when a ban begins', async () => {
  const { id, as } = await somebody('student')
  const pair = await newTokens(as)
  await (await database()).update({ collection: 'users', id, data: { banned: true, banReason: 'A test.' } })
  await ended(pair)
  expect(await whoIs(as)).toBeNull()
})

test('tokens end with the account', async () => {
  const member = await newMember('student')
  const pair = await newTokens(member.as)
  await admin(`/api/users/${member.id}`, { method: 'DELETE' })
  await ended(pair)
})
