import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf } from '../access/support/documents.ts'
import { addPerson, cookieOf, newEmail, signInWith, withCookie } from '../auth/people.ts'
import { demoPassword, type Fetch, json, signIn } from '../support/academy.ts'

// A session that began as an editor's and outlives the role: whoever was let go would keep the keys.

let admin: Fetch
const email = newEmail()
let id: string

beforeAll(async () => {
  admin = await signIn('admin')
  id = await addPerson(email)
})
afterAll(async () => {
  await admin(`/api/users/${id}`, { method: 'DELETE' })
})

const setRole = (role: string) => admin(`/api/users/${id}`, json('PATCH', { role }))
const signedIn = async () => withCookie(cookieOf(await signInWith(email, demoPassword)))
const refused = expect.toBeOneOf([401, 403])

test('what a role allowed is gone with it, from the next request of every session on', async () => {
  await setRole('editor')
  const [here, there] = [await signedIn(), await signedIn()]
  const { doc } = await bodyOf(await here('/api/tags', json('POST', { title: `Tag ${Date.now()}` })))
  const doors: [path: string, init?: RequestInit][] = [
    ['/api/releases/status'],
    [`/api/tags/${doc.id}`, json('PATCH', { summary: 'Changed.' })],
    ['/api/graphql', json('POST', { query: '{ Tags { totalDocs } }' })],
    ['/api/globals/account-policy'],
  ]
  for (const [path, init] of doors) expect((await there(path, init)).status, path).toBe(200)
  await setRole('student')
  for (const session of [here, there]) {
    for (const [path, init] of doors) expect((await session(path, init)).status, path).toEqual(refused)
  }
  await admin(`/api/tags/${doc.id}`, { method: 'DELETE' })
})

test('a role that is given holds for whoever signs in after it, and no higher one by asking at once', async () => {
  await setRole('instructor')
  const session = await signedIn()
  await Promise.all(Array.from({ length: 8 }, () => session(`/api/users/${id}`, json('PATCH', { role: 'admin' }))))
  expect((await session('/api/releases/status')).status).toBe(200)
  expect((await session('/api/audit-events')).status).toBe(403)
})
