import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../../../tests/access/support/documents.ts'
import { json } from '../../../tests/support/academy.ts'
import { type Account, me, type TestPeople, testPeople } from './support/accounts.ts'

let people: TestPeople
let admin: Account
/** Has a code app, so that the rule does not lock out whoever sets it. */
let editor: Account
let student: Account

beforeAll(async () => {
  people = await testPeople()
  admin = await people.add('admin')
  editor = await people.add('editor')
  student = await people.add('student')
  await people.payload.update({ collection: 'users', id: admin.id, data: { twoFactorEnabled: true } })
})
afterAll(async () => {
  await policy({ staffNeedSecondFactor: false, graceDays: 14 })
  await people.remove()
})

const policy = (data: object) => admin.as('/api/globals/account-policy', json('POST', data))
/** As if the person had become staff, and the rule had begun, this many days ago. */
const daysAgo = async (days: number) => {
  const since = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
  await people.payload.update({ collection: 'users', id: editor.id, data: { staffSince: since } })
  // Past the hook, which keeps when it began.
  await people.payload.db.updateGlobal({ slug: 'account-policy', data: { neededSince: since } })
}
const mayAct = async ({ as }: Account) => {
  const written = await as('/api/tags', json('POST', { title: `Tag ${Date.now().toString(36)}` }))
  if (written.status !== 201) return (await refusal(written, 403)).data.code
  const { doc } = (await written.json()) as { doc: { id: string } }
  await admin.as(`/api/tags/${doc.id}`, json('DELETE', {}))
  return 'may'
}
const opensPanel = async ({ as }: Account) =>
  ((await (await as('/api/access')).json()) as { canAccessAdmin?: boolean }).canAccessAdmin === true

describe('only an administrator sets the rule', () => {
  test('the others', async () => {
    await refusal(await editor.as('/api/globals/account-policy', json('POST', { staffNeedSecondFactor: false })), 403)
    await refusal(await student.as('/api/globals/account-policy', json('POST', { graceDays: 90 })), 403)
    await refusal(await student.as('/api/globals/account-policy'), 403)
  })

  test('when it began is not for anybody to say, and saving again gives no more time', async () => {
    await policy({ staffNeedSecondFactor: true, graceDays: 14, neededSince: '2020-01-01T00:00:00.000Z' })
    const first = await people.payload.findGlobal({ slug: 'account-policy' })
    expect(Date.now() - new Date(first.neededSince ?? 0).getTime()).toBeLessThan(60 * 60 * 1000)
    await policy({ staffNeedSecondFactor: true, graceDays: 7 })
    expect((await people.payload.findGlobal({ slug: 'account-policy' })).neededSince).toBe(first.neededSince)
    expect((await people.log(String(first.id))).map(({ action }) => action)).toContain('auth/policy-changed')
  })
})

describe('while staff need a second factor', () => {
  beforeAll(async () => {
    await policy({ staffNeedSecondFactor: true, graceDays: 14 })
  })

  test('staff who lack one hear by mail until when, as do those who become staff', async () => {
    const { docs } = await people.payload.find({
      collection: 'mails',
      where: { to: { equals: editor.email }, kind: { equals: 'auth/second-factor-needed' } },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect(await people.mailsTo(admin.email)).not.toContain('auth/second-factor-needed')
    const promoted = await people.add('student')
    await admin.as(`/api/users/${promoted.id}`, json('PATCH', { role: 'instructor' }))
    expect(await people.mailsTo(promoted.email)).toContain('auth/second-factor-needed')
  })

  test('the page where it is set up says until when, and then that it is overdue', async () => {
    const page = async () => (await editor.as('/account/security')).text()
    const due = new Date(Date.now() + 24 * 60 * 60 * 1000)
    const day = due.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    await daysAgo(13)
    expect(await page()).toContain(`for one by ${day}.`)
    await daysAgo(15)
    expect(await page()).toContain('The studio opens to you again once you have it.')
  })

  test('after the grace period, staff without one neither open the panel nor do over the API what it does', async () => {
    await daysAgo(15)
    expect(await opensPanel(editor)).toBe(false)
    expect(await mayAct(editor)).toBe('http/forbidden')
    await refusal(await editor.as('/api/graphql', json('POST', { query: '{ Tags { totalDocs } }' })), 403)
  })

  test('they are treated as students, keep their role, and may still see to their own account', async () => {
    await daysAgo(15)
    expect(await me(editor.as)).toMatchObject({ id: editor.id, role: 'student' })
    expect((await people.payload.findByID({ collection: 'users', id: editor.id, depth: 0 })).role).toBe('editor')
    expect((await editor.as(`/api/users/${editor.id}`, json('PATCH', { bio: 'Soon.' }))).status).toBe(200)
    expect((await editor.as('/api/users/me/sessions')).status).toBe(200)
  })

  test('until then everything is as before', async () => {
    await daysAgo(13)
    expect(await opensPanel(editor)).toBe(true)
    expect(await mayAct(editor)).toBe('may')
  })

  test('a passkey or a code app opens it again at once', async () => {
    await daysAgo(15)
    const key = { publicKey: 'k', credentialID: `c-${editor.id}`, counter: 0, deviceType: 'singleDevice' }
    const data = { ...key, user: editor.id, backedUp: false }
    const { id } = await people.payload.create({ collection: 'passkeys', data })
    expect(await opensPanel(editor)).toBe(true)
    await people.payload.delete({ collection: 'passkeys', id })
    expect(await opensPanel(editor)).toBe(false)
    await people.payload.update({ collection: 'users', id: editor.id, data: { twoFactorEnabled: true } })
    expect(await mayAct(editor)).toBe('may')
  })
})
