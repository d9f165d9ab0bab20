import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, create, refusal, unique } from '../access/support/documents.ts'
import { type Fetch, json, signIn } from '../support/academy.ts'
import { newPerson, type Person, whoIs } from './people.ts'

let admin: Fetch
const people: Person[] = []
const somebody = async (claims?: Record<string, unknown>): Promise<Person> => {
  const person = await newPerson(claims)
  people.push(person)
  return person
}

beforeAll(async () => {
  admin = await signIn('admin')
})
afterAll(async () => {
  for (const { id } of people) await admin(`/api/users/${id}`, { method: 'DELETE' })
})

const setRole = (id: string, role: string) => admin(`/api/users/${id}`, json('PATCH', { role }))

describe('nobody makes themselves more than a student', () => {
  test('by signing up', async () => {
    const claims = { role: 'admin', emailVerified: true, id: '00000000-0000-4000-8000-000000000001' }
    const person = await somebody(claims)
    expect(await whoIs(person.as)).toMatchObject({ role: 'student', emailVerified: false })
    expect(person.id).not.toBe(claims.id)
  })

  test('by changing their own account', async () => {
    const person = await somebody()
    const claims = { role: 'admin', email: 'taken@academy.test', emailVerified: true, name: 'Changed' }
    expect((await person.as(`/api/users/${person.id}`, json('PATCH', claims))).status).toBe(200)
    const now = await whoIs(person.as)
    expect(now).toMatchObject({ role: 'student', email: person.email, emailVerified: false, name: 'Changed' })
  })

  test('by changing everybody', async () => {
    const person = await somebody()
    await person.as('/api/users?where[id][exists]=true', json('PATCH', { role: 'admin' }))
    expect(await whoIs(person.as)).toMatchObject({ role: 'student' })
  })

  test.each([{ role: 'admin' }, { emailVerified: true }])('by telling better-auth %o', async (claims) => {
    const person = await somebody()
    await person.as('/api/auth/update-user', json('POST', claims))
    expect(await whoIs(person.as)).toMatchObject({ role: 'student', emailVerified: false })
  })

  test.each(['/api/users', '/api/accounts', '/api/sessions', '/api/users/first-register'])(
    'by making a row at %s',
    async (path) => {
      const person = await somebody()
      const response = await person.as(
        path,
        json('POST', { name: 'A', email: 'a@academy.test', role: 'admin', user: person.id }),
      )
      expect([403, 404]).toContain(response.status)
    },
  )
})

test('a new role holds from the next request on, and so does its loss', async () => {
  const person = await somebody()
  const watches = async () => (await person.as('/api/releases/status')).status
  expect(await watches()).toBe(403)
  await setRole(person.id, 'editor')
  expect(await watches()).toBe(200)
  const { doc } = await bodyOf(await person.as('/api/tags', json('POST', { title: `Tag ${Date.now()}` })))
  await setRole(person.id, 'student')
  expect(await watches()).toBe(403)
  await refusal(await person.as(`/api/tags/${doc.id}`, json('PATCH', { summary: 'Changed.' })), 403)
  await refusal(await person.as('/api/graphql', json('POST', { query: '{ Tags { totalDocs } }' })), 403)
  await admin(`/api/tags/${doc.id}`, { method: 'DELETE' })
})

test('a deleted account’s session is nobody’s', async () => {
  const person = await newPerson()
  expect((await admin(`/api/users/${person.id}`, { method: 'DELETE' })).status).toBe(200)
  expect(await whoIs(person.as)).toBeNull()
})

test('an account goes with the grants it held, a course that somebody holds stays', async () => {
  const person = await newPerson()
  const course = await create(admin, 'courses', { title: unique('Held'), summary: 'For a test.', access: 'paid' })
  const grant = await create(admin, 'entitlements', { user: person.id, course: course.id, source: 'gift' })
  const remove = () => admin(`/api/courses/${course.id}`, { method: 'DELETE' })
  expect((await refusal(await remove(), 409)).data.code).toBe('commerce/course-held')
  expect((await admin(`/api/users/${person.id}`, { method: 'DELETE' })).status).toBe(200)
  await refusal(await admin(`/api/entitlements/${grant.id}`), 404)
  expect((await remove()).status).toBe(200)
})

test.each<[string, RequestInit]>([
  ['demoted', json('PATCH', { role: 'editor' })],
  ['deleted', { method: 'DELETE' }],
])('the last administrator cannot be %s', async (_title, init) => {
  const me = await whoIs(admin)
  expect((await refusal(await admin(`/api/users/${me?.id}`, init), 409)).data.code).toBe('auth/last-admin')
})
