import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { resolveOptions } from '../../plugins/auth/src/options.ts'
import { authOf } from '../../plugins/auth/src/server/betterAuth.ts'
import { addPerson, newEmail } from '../auth/people.ts'
import { baseUrl, demoPassword, json, signIn } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { post, saidBy } from './ask.ts'

// Whoever can tell by an answer that an address has an account here knows whom to write to in our name. The same words,
// status and headers, and the same work: the hash of a password is what takes time.

const ids: string[] = []
const known = async (): Promise<string> => {
  const email = newEmail()
  ids.push(await addPerson(email))
  return email
}
const unverified = async (): Promise<string> => {
  const email = newEmail()
  ids.push(await addPerson(email, { verified: false }))
  return email
}
const unknown = async () => newEmail()

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})
afterAll(async () => {
  await payload.destroy()
  const admin = await signIn('admin')
  const made = await rows<{ id: string }>(`select id from users where email like 'person-${process.pid}-%'`)
  for (const { id } of made) await admin(`/api/users/${id}`, { method: 'DELETE' })
})

const doors: [title: string, path: string, body: (email: string) => object][] = [
  ['a wrong password', 'sign-in/email', (email) => ({ email, password: 'not-the-password' })],
  ['a new account', 'sign-up/email', (email) => ({ name: 'Somebody', email, password: demoPassword })],
  ['a forgotten password', 'request-password-reset', (email) => ({ email })],
  ['a link by mail', 'sign-in/magic-link', (email) => ({ email })],
  ['one more verification', 'send-verification-email', (email) => ({ email })],
]

/** What an answer says, letter by letter, apart from the address that was sent and what is new in each: ids and times. */
const saidAbout = async (path: string, body: object, email: string) => {
  const said = await saidBy(await post(`/api/auth/${path}`, body))
  const text = said.text
    .replaceAll(email, '[email]')
    .replace(/"id":"[^"]+"/g, '"id":"[id]"')
    .replace(/"(createdAt|updatedAt)":"[^"]+"/g, '"$1":"[time]"')
  return { ...said, text }
}

describe('the answer is the same for an address with an account and for one without', () => {
  test.each(doors)('%s', async (_title, path, body) => {
    const answers = []
    for (const make of [known, unverified, unknown]) {
      const email = await make()
      answers.push(await saidAbout(path, body(email), email))
    }
    expect(answers[0]).toEqual(answers[2])
    expect(answers[1]).toEqual(answers[2])
  })
})

describe('the work is the same', () => {
  test.each(doors)('%s', async (_title, path, body) => {
    const { AUTH_SECRET = '' } = inject('academy').environment
    const auth = authOf(
      payload,
      resolveOptions({
        publicUrl: baseUrl(),
        secret: AUTH_SECRET,
        isProduction: false,
        dataDir: inject('academy').dataDir,
        sendMail: async () => {},
        audit: async () => {},
      }),
    )
    const { password } = await auth.$context
    const hash = vi.spyOn(password, 'hash')
    const verify = vi.spyOn(password, 'verify')
    const hashesFor = async (email: string): Promise<number> => {
      hash.mockClear()
      verify.mockClear()
      const sent = json('POST', body(email))
      await auth.handler(
        new Request(`${baseUrl()}/api/auth/${path}`, { ...sent, headers: { ...sent.headers, origin: baseUrl() } }),
      )
      return hash.mock.calls.length + verify.mock.calls.length
    }
    const counts = [
      await hashesFor(await known()),
      await hashesFor(await unverified()),
      await hashesFor(await unknown()),
    ]
    expect(counts).toEqual(path.endsWith('/email') ? [1, 1, 1] : [0, 0, 0])
    hash.mockRestore()
    verify.mockRestore()
  })
})

test('a link is mailed to nobody who has no account', async () => {
  const email = await unknown()
  await post('/api/auth/sign-in/magic-link', { email })
  await post('/api/auth/request-password-reset', { email })
  await post('/api/auth/send-verification-email', { email })
  expect(await rows('select kind from mails where "to" = $1', [email])).toEqual([])
})

test('a person is not found by a handle, a picture or an id either', async () => {
  const email = await known()
  const [person] = await rows<{ id: string }>('select id from users where email = $1', [email])
  const student = await signIn('student')
  const nobody = '00000000-0000-4000-8000-000000000000'
  const [theirs, none] = await Promise.all(
    [person?.id, nobody].map(async (id) => saidBy(await student(`/api/users/${id}`))),
  )
  expect(theirs).toEqual(none)
})
