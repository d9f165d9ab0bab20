import { randomUUID } from 'node:crypto'
import { addAccount } from '@academy/auth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPeople, testPeople } from './support/accounts.ts'

let people: TestPeople

beforeAll(async () => {
  people = await testPeople()
})
afterAll(() => people.remove())

test('whoever gets no password is not added either, so that a seed that was cut short adds them the next time', async () => {
  const email = `cut-short-${randomUUID()}@academy.test`
  const account = { name: 'Cut Short', email, role: 'student', password: undefined as unknown as string } as const
  await expect(addAccount(people.payload, account)).rejects.toThrow()
  const { totalDocs } = await people.payload.count({ collection: 'users', where: { email: { equals: email } } })
  expect(totalDocs).toBe(0)
})
