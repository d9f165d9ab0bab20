import { afterAll, beforeAll, expect, test } from 'vitest'
import { json, visit } from '../../../tests/support/academy.ts'
import { type Account, password, type TestPeople, testPeople } from './support/accounts.ts'

// What people say of themselves never decides how they stand.

let people: TestPeople
let student: Account
beforeAll(async () => {
  people = await testPeople()
  student = await people.add('student')
})
afterAll(() => people.remove())

const later = '2099-01-01T00:00:00.000Z'
const claims = {
  role: 'admin',
  banned: true,
  banReason: 'Mine.',
  banExpires: later,
  twoFactorEnabled: true,
  emailVerified: false,
  staffSince: later,
  erasureDueAt: later,
  _lacksFactor: false,
  _impersonatedBy: null,
}
const standing = {
  role: 'student',
  banned: false,
  banReason: null,
  banExpires: null,
  twoFactorEnabled: false,
  staffSince: null,
  erasureDueAt: null,
}
const stored = (id: string) => people.payload.findByID({ collection: 'users', id, depth: 0 })

test.each([
  ['PATCH', () => student.as(`/api/users/${student.id}`, json('PATCH', { ...claims, name: 'New name' }))],
  [
    'PATCH of a list',
    () => student.as(`/api/users?where[id][equals]=${student.id}`, json('PATCH', { ...claims, name: 'New name' })),
  ],
])('a %s of one’s own account', async (_title, send) => {
  expect((await send()).status).toBe(200)
  expect(await stored(student.id)).toMatchObject({ ...standing, emailVerified: true, name: 'New name' })
})

test('a sign-up', async () => {
  const email = `claims-${Date.now().toString(36)}@academy.test`
  const body = { name: 'Somebody', email, password, ...claims, emailVerified: true, id: student.id }
  await visit('/api/auth/sign-up/email', json('POST', body))
  const { docs } = await people.payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 })
  for (const person of docs) {
    expect(person).toMatchObject({ ...standing, emailVerified: false })
    expect(person.id).not.toBe(student.id)
    await people.payload.delete({ collection: 'users', id: person.id })
  }
})

test.each(['/update-user', '/change-email', '/update-session', '/admin/update-user', '/admin/set-role'])(
  'better-auth’s %s',
  async (path) => {
    const body = { ...claims, data: claims, userId: student.id, newEmail: 'elsewhere@academy.test' }
    await student.as(`/api/auth${path}`, json('POST', body))
    expect(await stored(student.id)).toMatchObject({ ...standing, email: student.email })
  },
)
