import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from '../account/somebody.ts'
import { type Fetch, json, signIn } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { addPerson, newEmail } from './people.ts'

// Two administrators at a time; whoever else is one does not count meanwhile.

type Admin = { id: string; as: Fetch }
let kept: string[]
const made: string[] = []

beforeAll(async () => {
  const standing = await rows<{ id: string }>(`select id from users where role = 'admin' and banned is not true`)
  kept = standing.map(({ id }) => id)
  await rows('update users set banned = true where id = any($1)', [kept])
})
afterAll(async () => {
  await rows('update users set banned = false where id = any($1)', [kept])
  const admin = await signIn('admin')
  for (const id of made) await admin(`/api/users/${id}`, { method: 'DELETE' })
})

const newAdmin = async (): Promise<Admin> => {
  const email = newEmail()
  const id = await addPerson(email)
  made.push(id)
  await rows(`update users set role = 'admin' where id = $1`, [id])
  return { id, as: (await signedIn(email)).as }
}
const twoAdmins = async () => [await newAdmin(), await newAdmin()] as const

/** How many administrators there are who may sign in; afterwards there is none. */
const left = async (): Promise<number> => {
  const standing = `update users set role = 'student' where role = 'admin' and banned is not true returning id`
  return (await rows(standing)).length
}

test.each<[string, RequestInit]>([
  ['are made students', json('PATCH', { role: 'student' })],
  ['are deleted', { method: 'DELETE' }],
])('of all who %s in one request somebody stays to administer', async (_case, init) => {
  const [one, other] = await twoAdmins()
  await one.as(`/api/users?where[id][in][0]=${one.id}&where[id][in][1]=${other.id}`, init)
  expect(await left()).toBeGreaterThan(0)
})

test.each<[string, (of: Admin, by: Admin) => Promise<Response>]>([
  ['demote', (of, by) => by.as(`/api/users/${of.id}`, json('PATCH', { role: 'student' }))],
  ['ban', (of, by) => by.as(`/api/users/${of.id}/ban`, json('POST', { reason: 'A race.' }))],
  ['delete', (of, by) => by.as(`/api/users/${of.id}`, { method: 'DELETE' })],
])('of two who %s each other at the same moment one stays', async (_case, act) => {
  const [one, other] = await twoAdmins()
  await Promise.all([act(other, one), act(one, other)])
  expect(await left()).toBe(1)
})
