import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '../../../tests/access/support/documents.ts'
import { addPerson, cookieOf, newEmail, signInWith } from '../../../tests/auth/people.ts'
import { baseUrl, demoPassword, type Fetch, json, signIn, visit } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'

// What somebody's own mailbox tells them of their account, over HTTP.

const browsers = {
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  safari:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
}
const people: string[] = []
let admin: Fetch
beforeAll(async () => {
  admin = await signIn('admin')
})
afterAll(async () => {
  for (const id of people) await admin(`/api/users/${id}`, { method: 'DELETE' })
})

/** Somebody who never signed in. */
const somebody = async (): Promise<string> => {
  const email = newEmail()
  people.push(await addPerson(email))
  return email
}

const signInFrom = async (email: string, userAgent: string): Promise<string> => {
  const reply = await signInWith(email, demoPassword, { 'user-agent': userAgent })
  expect(reply.status).toBe(200)
  return cookieOf(reply)
}

const toldOf = async (email: string, kind: string): Promise<number> => {
  const query = `where[to][equals]=${encodeURIComponent(email)}&where[kind][equals]=${kind}&depth=0`
  return (await ok(await admin(`/api/mails?${query}`))).totalDocs
}

test('a sign-in from a device never seen before is told; the first one ever, and a known device, are not', async () => {
  const email = await somebody()
  await signInFrom(email, browsers.firefox)
  await signInFrom(email, browsers.firefox)
  expect(await toldOf(email, 'auth/new-device')).toBe(0)
  await signInFrom(email, browsers.safari)
  expect(await toldOf(email, 'auth/new-device')).toBe(1)
  await signInFrom(email, browsers.safari)
  expect(await toldOf(email, 'auth/new-device')).toBe(1)
})

test('a changed password is told, a refused change is not', async () => {
  const email = await somebody()
  const cookie = await signInFrom(email, browsers.firefox)
  const change = (currentPassword: string) => {
    const body = json('POST', { currentPassword, newPassword: 'another-horse-battery' })
    const headers = { 'content-type': 'application/json', cookie, origin: baseUrl() }
    return visit('/api/auth/change-password', { ...body, headers })
  }
  expect((await change('not-the-password')).ok).toBe(false)
  expect(await toldOf(email, 'auth/password-changed')).toBe(0)
  expect((await change(demoPassword)).status).toBe(200)
  expect(await toldOf(email, 'auth/password-changed')).toBe(1)
})

test('another role is told, and what nobody changed is not', async () => {
  const email = await somebody()
  const [id] = people.slice(-1)
  const change = (data: object) => admin(`/api/users/${id}`, json('PATCH', data))
  expect((await change({ name: 'Somebody else' })).status).toBe(200)
  expect(await toldOf(email, 'auth/role-changed')).toBe(0)
  expect((await change({ role: 'editor' })).status).toBe(200)
  expect(await toldOf(email, 'auth/role-changed')).toBe(1)
})

test('a passkey that is removed is told', async () => {
  const email = await somebody()
  const [id] = people.slice(-1)
  const cookie = await signInFrom(email, browsers.firefox)
  const [passkey] = await rows<{ id: string }>(
    `insert into passkeys (user_id, name, public_key, credential_i_d, counter, device_type, backed_up)
     values ($1, 'Laptop', 'key', gen_random_uuid()::text, 0, 'singleDevice', false) returning id`,
    [id],
  )
  const remove = (body: object) => {
    const headers = { 'content-type': 'application/json', cookie, origin: baseUrl() }
    return visit('/api/auth/passkey/delete-passkey', { ...json('POST', body), headers })
  }
  expect((await remove({ id: '00000000-0000-4000-8000-000000000000' })).status).toBe(404)
  expect(await toldOf(email, 'auth/second-factor-changed')).toBe(0)
  expect((await remove({ id: passkey?.id })).status).toBe(200)
  expect(await toldOf(email, 'auth/second-factor-changed')).toBe(1)
})
