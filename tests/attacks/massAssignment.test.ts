import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newEmail, newPerson, type Person, whoIs } from '../auth/people.ts'
import { demoPassword, type Fetch, json, signIn } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { post } from './ask.ts'

// A body with more fields than a form has: whoever sends `role` along would be an administrator.

let admin: Fetch
let person: Person
const ids: string[] = []

beforeAll(async () => {
  admin = await signIn('admin')
  person = await newPerson()
  ids.push(person.id)
})
afterAll(async () => {
  await admin(`/api/users/${person.id}`, json('PATCH', { role: 'student' }))
  for (const id of ids) await admin(`/api/users/${id}`, { method: 'DELETE' })
})

const forgedId = '00000000-0000-4000-8000-000000000001'
const claims: [field: string, value: unknown][] = [
  ['id', forgedId],
  ['role', 'admin'],
  ['emailVerified', true],
  ['email_verified', true],
  ['banned', true],
  ['banReason', 'x'],
  ['banExpires', '2030-01-01T00:00:00.000Z'],
  ['twoFactorEnabled', true],
  ['staffSince', '2020-01-01T00:00:00.000Z'],
  ['erasureDueAt', '2020-01-01T00:00:00.000Z'],
  ['createdAt', '2020-01-01T00:00:00.000Z'],
  ['image', 'https://evil.test/x.png'],
  ['avatar', forgedId],
  ['accounts', [{ providerId: 'github', accountId: '1' }]],
]

type Row = { id: string } & Record<string, unknown>
const rowOf = async (where: 'id' | 'email', value: string): Promise<Row | undefined> =>
  (await rows<Row>(`select *, created_at < now() - interval '1 day' as old from users where ${where} = $1`, [value]))[0]
const plain = {
  role: 'student',
  banned: false,
  ban_reason: null,
  ban_expires: null,
  two_factor_enabled: false,
  staff_since: null,
  erasure_due_at: null,
  avatar_id: null,
  image: null,
  old: false,
}

test.each(claims)('signing up with %s is refused or leaves it as it is', async (field, value) => {
  const email = newEmail()
  const body = { name: 'Somebody', password: demoPassword, email, [field]: value }
  expect((await post('/api/auth/sign-up/email', body)).status).toBeLessThan(500)
  const row = await rowOf('email', email)
  if (!row) return
  ids.push(row.id)
  expect(row).toMatchObject({ ...plain, email_verified: false })
  expect(row.id).not.toBe(forgedId)
})

const ways: [string, (claim: Record<string, unknown>) => Promise<Response>][] = [
  ['their own account', (claim) => person.as(`/api/users/${person.id}`, json('PATCH', claim))],
  ['everybody', (claim) => person.as('/api/users?where[id][exists]=true', json('PATCH', claim))],
  ['better-auth’s user', (claim) => post('/api/auth/update-user', claim, { cookie: person.cookie })],
  ['better-auth’s session', (claim) => post('/api/auth/update-session', claim, { cookie: person.cookie })],
  [
    'their address',
    (claim) => post('/api/auth/change-email', { newEmail: newEmail(), ...claim }, { cookie: person.cookie }),
  ],
]

describe.each(ways)('changing %s', (_title, change) => {
  test.each(claims)('with %s leaves it as it is', async (field, value) => {
    expect((await change({ [field]: value })).status).toBeLessThan(500)
    expect(await rowOf('id', person.id)).toMatchObject({ ...plain, email: person.email, email_verified: true })
    expect((await whoIs(person.as))?.id).toBe(person.id)
  })
})

test('through GraphQL not even staff give themselves another role', async () => {
  const colleague = await newPerson()
  ids.push(colleague.id)
  await admin(`/api/users/${colleague.id}`, json('PATCH', { role: 'instructor' }))
  const data = 'role: admin, emailVerified: false, banned: true, twoFactorEnabled: true, email: "other@academy.test"'
  const query = `mutation { updateUser(id: "${colleague.id}", data: { ${data} }) { id } }`
  await colleague.as('/api/graphql', json('POST', { query }))
  expect(await rowOf('id', colleague.id)).toMatchObject({
    role: 'instructor',
    banned: false,
    two_factor_enabled: false,
    email: colleague.email,
    email_verified: true,
  })
})

test.each(['/api/users', '/api/accounts', '/api/sessions', '/api/api-keys', '/api/users/first-register'])(
  'nobody makes a row at %s',
  async (path) => {
    const row = { name: 'A', email: newEmail(), role: 'admin', user: person.id }
    expect([403, 404]).toContain((await person.as(path, json('POST', row))).status)
    expect([403, 404]).toContain((await admin(path, json('POST', row))).status)
  },
)
