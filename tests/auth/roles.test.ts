import { beforeAll, expect, test } from 'vitest'
import { create, refusal, unique } from '../access/support/documents.ts'
import { type Fetch, json, signIn } from '../support/academy.ts'
import { newPerson, whoIs } from './people.ts'

let admin: Fetch
beforeAll(async () => {
  admin = await signIn('admin')
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
