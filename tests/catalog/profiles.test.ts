import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Doc, ok, read, update } from '../access/support/documents.ts'
import { somebody } from '../account/somebody.ts'
import type { Person } from '../auth/people.ts'
import { json } from '../support/academy.ts'
import { type Desk, openDesk } from './desk.ts'
import { codeOf } from './reviews.ts'

let desk: Desk
let person: Person
beforeAll(async () => {
  desk = await openDesk()
  person = await somebody()
  desk.keep('users', person.id)
})
afterAll(() => desk.clear())

const make = (as = desk.editor) => as('/api/instructors/for-account', json('POST', { account: person.id }))

test('an editor makes the profile of an instructor who has none, once', async () => {
  expect(await codeOf(await make(), 409)).toBe('catalog/nobody-waits')
  await update(desk.admin, 'users', person.id, { role: 'instructor' })
  const answers = await Promise.all([make(), make(desk.admin)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const made = answers.find((answer) => answer.ok)
  const { id } = (await ok(made as Response)) as Doc
  desk.keep('instructors', id)
  const profile = await read(desk.admin, 'instructors', id)
  const account = await read(desk.admin, 'users', person.id)
  expect(profile).toMatchObject({ name: account.name, user: person.id })
})
