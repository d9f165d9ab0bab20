import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../access/support/documents.ts'
import { newPerson, type Person, signInWith, whoIs } from '../auth/people.ts'
import { baseUrl, demoPassword, emailOf, json, signIn, visit } from '../support/academy.ts'

// A page of another site sends a request with the visitor's cookie: the visitor would have renamed, signed out or demoted
// somebody without knowing.

let person: Person
beforeAll(async () => {
  person = await newPerson()
})
afterAll(async () => {
  await (await signIn('admin'))(`/api/users/${person.id}`, { method: 'DELETE' })
})

const sent = (method: 'PATCH' | 'POST', body: object, headers: Record<string, string>): RequestInit => ({
  ...json('POST', body),
  method,
  headers: { 'content-type': 'application/json', cookie: person.cookie, ...headers },
})
const asJson = (headers: Record<string, string>) => ({ 'content-type': 'application/json', ...headers })
const rename = (headers: Record<string, string>) =>
  visit(`/api/users/${person.id}`, sent('PATCH', { name: 'Renamed' }, headers))

const foreign: [string, Record<string, string>][] = [
  ['another site', { origin: 'https://evil.test' }],
  ['a page without an origin, such as a sandboxed frame', { origin: 'null' }],
  ['our name on another port', { origin: 'http://localhost:1' }],
  ['our name as the beginning of another', { origin: `${baseUrl()}.evil.test` }],
  ['something that is no origin', { origin: 'nonsense' }],
  ['another site by a browser that says so', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
]

describe('a cookie does not count for a change asked for by', () => {
  test.each(foreign)('%s', async (_title, headers) => {
    await refusal(await rename(headers), 403)
    expect((await whoIs(person.as))?.name).toBe('Somebody')
  })

  test.each(foreign)('%s, at better-auth', async (_title, headers) => {
    const response = await visit('/api/auth/update-user', sent('POST', { name: 'Renamed' }, headers))
    expect(response.ok).toBe(false)
    expect((await whoIs(person.as))?.name).toBe('Somebody')
  })

  test.each(foreign)('%s, at GraphQL', async (_title, headers) => {
    const editor = await signIn('editor')
    const me = await whoIs(editor)
    const query = `mutation { updateUser(id: "${me?.id}", data: { name: "Renamed" }) { id } }`
    await refusal(
      await editor('/api/graphql', { ...json('POST', { query }), headers: asJson({ origin: '', ...headers }) }),
      401,
    )
    expect((await whoIs(editor))?.name).toBe(me?.name)
  })

  test.each(foreign)('%s, when it signs out', async (_title, headers) => {
    await visit('/api/users/logout', sent('POST', {}, headers))
    expect(await whoIs(person.as)).not.toBeNull()
  })
})

test('nobody is signed in from another site', async () => {
  await refusal(await signInWith(emailOf('student'), demoPassword, { origin: 'https://evil.test' }), 403)
})

test('an override of the method does not turn a change into a read', async () => {
  const headers = { origin: 'https://evil.test', 'x-http-method-override': 'PATCH' }
  expect((await visit(`/api/users/${person.id}`, sent('POST', { name: 'Renamed' }, headers))).ok).toBe(false)
})

test('reading works from anywhere: other sites cannot see the answer', async () => {
  const headers = { cookie: person.cookie, origin: 'https://evil.test' }
  const response = await visit('/api/users/me', { headers })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

describe('a cookie counts for', () => {
  test.each<[string, () => Record<string, string>]>([
    ['our own pages', () => ({ origin: baseUrl() })],
    ['our own pages in a browser that leaves the origin out', () => ({ 'sec-fetch-site': 'same-origin' })],
    ['an address typed in', () => ({ 'sec-fetch-site': 'none' })],
    ['programs, which send neither', () => ({})],
  ])('%s', async (_title, headers) => {
    expect((await rename(headers())).status).toBe(200)
  })
})
