import { request } from 'node:http'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { resolveOptions } from '../../plugins/auth/src/options.ts'
import { type Auth, authOf } from '../../plugins/auth/src/server/betterAuth.ts'
import { onePixel } from '../access/support/documents.ts'
import { addPerson, newEmail, newPerson, type Person } from '../auth/people.ts'
import { baseUrl, json, signIn, visit } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { post } from './ask.ts'

// A line break in a field that becomes a line of a mail or of an answer begins a new one: a copy to all, a cookie of
// theirs. And a name in `Host` that is believed sends the link of a mail to another server.

let person: Person
beforeAll(async () => {
  person = await newPerson()
})
afterAll(async () => {
  await (await signIn('admin'))(`/api/users/${person.id}`, { method: 'DELETE' })
})

const breaks = ['\r\n', '\n', '\r', '\u0085', '\u2028', '\0']

describe.each(breaks.map((each) => [JSON.stringify(each), each] as const))('a break %s', (_title, lines) => {
  const line = `${lines}Bcc: all@evil.test`

  test.each<[string, (email: string) => object]>([
    ['a name', (email) => ({ name: `Ada${line}`, email })],
    ['an address', (email) => ({ name: 'Ada', email: email + line })],
    ['an address’s beginning', (email) => ({ name: 'Ada', email: `${line}${email}` })],
  ])('in %s signs nobody up', async (_field, fields) => {
    const email = newEmail()
    const reply = await post('/api/auth/sign-up/email', { password: 'correct-horse-battery', ...fields(email) })
    expect(reply.status).toBe(400)
    expect(await rows('select id from users where email like $1', [`%${email}%`])).toEqual([])
  })

  test.each(['sign-in/magic-link', 'request-password-reset', 'send-verification-email'])(
    'in an address is refused at %s',
    async (path) => {
      expect((await post(`/api/auth/${path}`, { email: person.email + line })).status).toBe(400)
    },
  )

  test('is in no name that somebody gives themselves, and in no new address', async () => {
    await person.as(`/api/users/${person.id}`, json('PATCH', { name: `Ada${line}` }))
    const [row] = await rows<{ name: string }>('select name from users where id = $1', [person.id])
    expect(row?.name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    const cookie = person.cookie
    expect((await post('/api/auth/change-email', { newEmail: newEmail() + line }, { cookie })).status).toBe(400)
  })

  test('in an address of ours sets no header', async () => {
    const broken = encodeURIComponent(`${lines}Set-Cookie: attack=1`)
    const paths = [
      `/courses/${broken}/`,
      `/sign-in/?returnTo=${broken}`,
      `/api/media/file/${broken}`,
      `/api/auth/callback/github?error=${broken}&state=x`,
      `/api/auth/verify-email?token=x&callbackURL=/${broken}`,
      `/api/auth/reset-password/x?callbackURL=/${broken}`,
    ]
    for (const path of paths) {
      const reply = await visit(path, { redirect: 'manual' })
      expect(reply.status, path).toBeLessThan(500)
      expect(reply.headers.get('set-cookie') ?? '', path).not.toContain('attack')
    }
  })
})

test('the name of a file is no header of the answer', async () => {
  const editor = await signIn('editor')
  const border = 'x'
  const head =
    'Content-Disposition: form-data; name="file"; filename="a%0d%0aX-Attack: 1.png"\r\nContent-Type: image/png'
  const fields = 'Content-Disposition: form-data; name="_payload"\r\n\r\n{"alt":"A dot"}'
  const picture = await onePixel.arrayBuffer()
  const body = new Blob([
    `--${border}\r\n${fields}\r\n--${border}\r\n${head}\r\n\r\n`,
    picture,
    `\r\n--${border}--\r\n`,
  ])
  const headers = { 'content-type': `multipart/form-data; boundary=${border}` }
  const made = await editor('/api/media', { method: 'POST', headers, body: await body.arrayBuffer() })
  expect(made.status).toBeLessThan(500)
  const { doc } = (await made.json()) as { doc?: { id: string; url: string } }
  if (!doc) return
  const reply = await fetch(new URL(doc.url, baseUrl()))
  expect(reply.headers.get('x-attack')).toBeNull()
  await editor(`/api/media/${doc.id}`, { method: 'DELETE' })
})

/** What fetch would not let us send. */
const answerTo = (
  path: string,
  headers: Record<string, string>,
): Promise<Record<string, string | string[] | undefined>> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(baseUrl())
    request({ port, path, headers, host: '127.0.0.1' }, (reply) => {
      reply.resume()
      resolve(reply.headers)
    })
      .once('error', reject)
      .end()
  })

const liars: [string, Record<string, string>][] = [
  ['Host', { host: 'evil.test' }],
  ['X-Forwarded-Host', { host: 'localhost', 'x-forwarded-host': 'evil.test' }],
  ['Forwarded', { host: 'localhost', forwarded: 'host=evil.test;proto=https' }],
  ['X-Host', { host: 'localhost', 'x-host': 'evil.test', 'x-original-host': 'evil.test' }],
]

let payload: Payload
let auth: Auth
let sent: string[] = []
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  auth = authOf(
    payload,
    resolveOptions({
      publicUrl: baseUrl(),
      secret: inject('academy').environment.AUTH_SECRET ?? '',
      isProduction: false,
      dataDir: inject('academy').dataDir,
      sendMail: async ({ data }) => void sent.push(JSON.stringify(data)),
      audit: async () => {},
    }),
  )
})
afterAll(() => payload.destroy())

describe.each(liars)('%s of somebody else', (_title, headers) => {
  test('is in no redirect', async () => {
    const paths = [
      '/courses/',
      '/preview/courses/00000000-0000-4000-8000-000000000000',
      '/api/auth/callback/oidc?code=x',
    ]
    for (const path of paths) {
      const { location } = await answerTo(path, headers)
      expect(location, path).toBeDefined()
      expect(location, path).not.toContain('evil.test')
    }
  })

  test('is in no link of a mail', async () => {
    sent = []
    const email = newEmail()
    const id = await addPerson(email, { verified: false })
    for (const path of ['request-password-reset', 'sign-in/magic-link', 'send-verification-email']) {
      const init = { ...json('POST', { email }), headers: { ...headers, 'content-type': 'application/json' } }
      await auth.handler(new Request(`http://evil.test/api/auth/${path}`, init))
    }
    await rows('delete from accounts where user_id = $1', [id])
    await rows('delete from users where id = $1', [id])
    expect(sent).toHaveLength(3)
    expect(sent.join()).not.toContain('evil.test')
    for (const data of sent) expect(data).toContain(baseUrl())
  })
})
