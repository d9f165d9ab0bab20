import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson, cookieOf, newEmail, signInWith, whoIs, withCookie } from '../auth/people.ts'
import { baseUrl, demoPassword, json, signIn, visit } from '../support/academy.ts'
import { post, sessionsOf } from './ask.ts'

// Somebody plants a cookie in a visitor's browser. If it were still the session after the sign-in, both would be in it.

const email = newEmail()
let id: string

beforeAll(async () => {
  id = await addPerson(email)
})
afterAll(async () => {
  await (await signIn('admin'))(`/api/users/${id}`, { method: 'DELETE' })
})

const planted = ['academy.session_token=planted.token', `academy.session_token=${'a'.repeat(32)}.${'b'.repeat(43)}%3D`]

describe('a cookie that was there before the sign-in', () => {
  test.each(planted)('%s is nobody’s session, before and after', async (cookie) => {
    expect(await whoIs(withCookie(cookie))).toBeNull()
    const response = await signInWith(email, demoPassword, { cookie })
    expect(response.status).toBe(200)
    expect(cookieOf(response)).not.toContain(cookie.split('=')[1])
    expect(await whoIs(withCookie(cookie))).toBeNull()
    expect((await whoIs(withCookie(cookieOf(response))))?.id).toBe(id)
  })

  test('another person’s session is left for a new one', async () => {
    const attacker = cookieOf(await signInWith(email, demoPassword))
    const other = newEmail()
    const victim = await addPerson(other)
    const response = await signInWith(other, demoPassword, { cookie: attacker, origin: baseUrl() })
    expect((await whoIs(withCookie(cookieOf(response))))?.id).toBe(victim)
    expect((await whoIs(withCookie(attacker)))?.id).not.toBe(victim)
    await (await signIn('admin'))(`/api/users/${victim}`, { method: 'DELETE' })
  })

  test('two sign-ins are two sessions', async () => {
    const [first, second] = [await signInWith(email, demoPassword), await signInWith(email, demoPassword)]
    expect(cookieOf(first)).not.toBe(cookieOf(second))
    expect((await sessionsOf(id)).length).toBeGreaterThanOrEqual(2)
  })
})

test('a session that was ended does not come back with its cookie', async () => {
  const cookie = cookieOf(await signInWith(email, demoPassword))
  await post('/api/auth/sign-out', {}, { cookie })
  expect(await whoIs(withCookie(cookie))).toBeNull()
})

test('a session is taken from a cookie alone, not from an address or a body', async () => {
  const cookie = cookieOf(await signInWith(email, demoPassword))
  const token = decodeURIComponent(cookie.split('=')[1] ?? '')
  for (const query of ['session_token', 'token', 'academy.session_token', 'sessionToken']) {
    expect(await whoIs((path, init) => visit(`${path}?${new URLSearchParams({ [query]: token })}`, init))).toBeNull()
  }
  const reply = await visit('/api/users/me', { headers: { authorization: `Bearer ${token}` } })
  expect(((await reply.json()) as { user?: unknown }).user ?? null).toBeNull()
  expect((await visit('/api/users', json('POST', { session_token: token }))).status).toBe(403)
})
