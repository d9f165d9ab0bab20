import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../../../tests/access/support/documents.ts'
import { type Fetch, json, visit } from '../../../tests/support/academy.ts'
import { type Account, type TestPeople, testPeople } from './support/accounts.ts'

let people: TestPeople
let admin: Account

beforeAll(async () => {
  people = await testPeople()
  admin = await people.add('admin')
})
afterAll(() => people.remove())

const motivation = 'I have run tracing for a payments team for six years.'
const apply = (as: Fetch, words = motivation) =>
  as('/api/instructor-applications/send', json('POST', { motivation: words, status: 'approved' }))
const decide = (as: Fetch, id: string, decision: string, note = '') =>
  as(`/api/instructor-applications/${id}/decide`, json('POST', { decision, note }))
const codeOf = async (reply: Response, status: number) => (await refusal(reply, status)).data.code
const applied = async ({ as }: Account): Promise<string> => ((await (await apply(as)).json()) as { id: string }).id
const roleOf = async ({ id }: Account) => (await people.payload.findByID({ collection: 'users', id, depth: 0 })).role

describe('nobody but an administrator decides', () => {
  test('a guest neither applies nor decides', async () => {
    await refusal(await apply(visit), 401)
    await refusal(await decide(visit, 'x', 'approved'), 401)
  })

  test('an applicant, an instructor and an editor', async () => {
    const applicant = await people.add('student')
    const id = await applied(applicant)
    for (const person of [applicant, await people.add('instructor'), await people.add('editor')]) {
      await refusal(await decide(person.as, id, 'approved'), 403)
    }
    expect(await roleOf(applicant)).toBe('student')
  })
})

test('an application says something, comes from a student, and waits alone', async () => {
  const student = await people.add('student')
  await refusal(await apply(student.as, 'Please.'), 400)
  await applied(student)
  expect(await codeOf(await apply(student.as), 409)).toBe('auth/application-waits')
  const instructor = await people.add('instructor')
  expect(await codeOf(await apply(instructor.as), 409)).toBe('auth/already-has-role')
})

test('of eight applications sent at once, one waits', async () => {
  const student = await people.add('student')
  const replies = await Promise.all(Array.from({ length: 8 }, () => apply(student.as)))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
})

test('an applicant sees their own application and nobody else’s', async () => {
  const [one, other] = [await people.add('student'), await people.add('student')]
  const id = await applied(one)
  expect((await one.as(`/api/instructor-applications/${id}`)).status).toBe(200)
  await refusal(await other.as(`/api/instructor-applications/${id}`), 404)
})

test('approval makes an instructor, writes to them, and is written down', async () => {
  const student = await people.add('student')
  const id = await applied(student)
  expect((await decide(admin.as, id, 'approved', 'Welcome.')).status).toBe(200)
  expect(await roleOf(student)).toBe('instructor')
  const application = await people.payload.findByID({ collection: 'instructor-applications', id, depth: 0 })
  expect(application).toMatchObject({ status: 'approved', decidedBy: admin.id, note: 'Welcome.' })
  expect(await people.mailsTo(student.email)).toContain('auth/application-approved')
  expect(await people.mailsTo(student.email)).not.toContain('auth/role-changed')
  expect((await people.log(id)).map(({ action }) => action)).toEqual([
    'auth/application-sent',
    'auth/application-approved',
  ])
})

test('a declined applicant stays a student, hears of it, and may try again', async () => {
  const student = await people.add('student')
  const id = await applied(student)
  expect((await decide(admin.as, id, 'declined', 'Not yet.')).status).toBe(200)
  expect(await roleOf(student)).toBe('student')
  expect(await people.mailsTo(student.email)).toContain('auth/application-declined')
  expect((await apply(student.as)).status).toBe(200)
})

test('of two who decide at once, one does', async () => {
  const student = await people.add('student')
  const id = await applied(student)
  const replies = await Promise.all([decide(admin.as, id, 'approved'), decide(admin.as, id, 'declined')])
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(await codeOf(await decide(admin.as, id, 'approved'), 409)).toBe('auth/already-decided')
  expect(await codeOf(await decide(admin.as, 'nonsense', 'approved'), 404)).toBe('auth/no-such-application')
})
