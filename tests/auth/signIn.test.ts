import { expect, test } from 'vitest'
import { refusal } from '../access/support/documents.ts'
import { demoPassword, emailOf, json, signIn, visit } from '../support/academy.ts'
import { cookieOf, newPerson, signInWith, whoIs } from './people.ts'

test('a person signs in, is known, and signs out', async () => {
  const response = await signInWith(emailOf('student'), demoPassword)
  expect(response.status).toBe(200)
  const headers = { cookie: cookieOf(response) }
  const as = (path: string, init: RequestInit = {}) => visit(path, { ...init, headers })
  expect(await whoIs(as)).toMatchObject({ role: 'student', email: emailOf('student') })
  expect((await as('/api/auth/sign-out', { method: 'POST' })).status).toBe(200)
  expect(await whoIs(as)).toBeNull()
})

test('the panel’s own sign-out ends the session too', async () => {
  const person = await newPerson()
  expect((await person.as('/api/users/logout', { method: 'POST' })).status).toBe(200)
  expect(await whoIs(person.as)).toBeNull()
  await (await signIn('admin'))(`/api/users/${person.id}`, { method: 'DELETE' })
})

test('scripts cannot read the session’s cookie, and other sites’ forms do not send it', async () => {
  const cookie = (await signInWith(emailOf('student'), demoPassword)).headers.get('set-cookie')
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
})

test('the name of a session is in its cookie and in no answer', async () => {
  const response = await signInWith(emailOf('student'), demoPassword)
  const cookie = cookieOf(response)
  const name = decodeURIComponent(cookie).match(/session_token=([^.;]+)\./)?.[1] ?? 'no name'
  const asked = await visit('/api/auth/get-session', { headers: { cookie } })
  const answers = [await response.text(), await asked.text()]
  for (const answer of answers) {
    expect(answer).toContain(emailOf('student'))
    expect(answer).not.toContain(name)
  }
})

test('a wrong password and an unknown address get the same answer', async () => {
  const wrong = await refusal(await signInWith(emailOf('student'), 'not-the-password'), 401)
  const unknown = await refusal(await signInWith('nobody@academy.test', 'not-the-password'), 401)
  expect(unknown).toEqual(wrong)
})

test('an address is the same in capital letters', async () => {
  expect((await signInWith(emailOf('student').toUpperCase(), demoPassword)).status).toBe(200)
})

test.each([
  ['a password that is too short', { password: 'short' }],
  ['a name of nothing but spaces', { name: '   ' }],
  ['a name without end', { name: 'x'.repeat(121) }],
  ['something that is no address', { email: 'nobody' }],
])('nobody signs up with %s', async (_title, fields) => {
  const email = `new-${Date.now()}@academy.test`
  const body = { name: 'Somebody', email, password: 'correct-horse-battery', ...fields }
  await refusal(await visit('/api/auth/sign-up/email', json('POST', body)), 400)
})

test('no answer about a person has a password in it', async () => {
  const admin = await signIn('admin')
  const people = await (await admin('/api/users?limit=100&depth=2')).text()
  const session = await (await admin('/api/auth/get-session')).text()
  expect(people).toContain(emailOf('student'))
  for (const text of [people, session]) expect(text).not.toMatch(/"(password|hash|salt)":/)
})
