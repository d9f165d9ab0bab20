import { createHmac } from 'node:crypto'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { resolveOptions } from '../../plugins/auth/src/options.ts'
import { type Auth, authOf } from '../../plugins/auth/src/server/betterAuth.ts'
import { addPerson, newEmail, signInWith } from '../auth/people.ts'
import { baseUrl, demoPassword, signIn, visit } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { post, sessionsOf } from './ask.ts'

// A link from a mail is a key that works once: it lies in inboxes, histories and logs, and whoever finds it would be in.

let payload: Payload
let mailed: { kind: string; token: string }[] = []
let auth: Auth
const ids: string[] = []

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  auth = authOf(
    payload,
    resolveOptions({
      publicUrl: baseUrl(),
      secret: inject('academy').environment.AUTH_SECRET ?? '',
      isProduction: false,
      dataDir: inject('academy').dataDir,
      sendMail: async ({ kind, data }) => {
        mailed.push({ kind, token: new URLSearchParams(new URL(data.url ?? '').hash.slice(1)).get('token') ?? '' })
      },
      audit: async () => {},
    }),
  )
})
afterAll(async () => {
  await payload.destroy()
  const admin = await signIn('admin')
  for (const id of ids) await admin(`/api/users/${id}`, { method: 'DELETE' })
})

const somebody = async (verified = true): Promise<{ id: string; email: string }> => {
  const email = newEmail()
  const id = await addPerson(email, { verified })
  ids.push(id)
  return { id, email }
}

/** The token of the mail that better-auth would send for this. */
const tokenFor = async (path: string, body: object): Promise<string> => {
  mailed = []
  const headers = { 'content-type': 'application/json', origin: baseUrl() }
  await auth.handler(
    new Request(`${baseUrl()}/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
  return mailed[0]?.token ?? ''
}

const atOnce = (ask: () => Promise<Response>): Promise<Response[]> => Promise.all(Array.from({ length: 8 }, ask))
const withSession = (responses: Response[]) =>
  responses.filter((response) => response.headers.getSetCookie().some((line) => /session_token=[^;]/.test(line)))

describe('a link to set a new password', () => {
  const reset = (token: string, newPassword: string) => post('/api/auth/reset-password', { token, newPassword })

  test('works for one of eight at once, and never again', async () => {
    const { email } = await somebody()
    const token = await tokenFor('request-password-reset', { email })
    let attempt = 0
    const answers = await atOnce(() => reset(token, `a-new-password-${attempt++}`))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await reset(token, 'another-password')).status).toBe(400)
    expect((await signInWith(email, demoPassword)).status).toBe(401)
  })

  test('ends the sessions that were there', async () => {
    const { id, email } = await somebody()
    await signInWith(email, demoPassword)
    await reset(await tokenFor('request-password-reset', { email }), 'a-new-password')
    expect(await sessionsOf(id)).toEqual([])
  })

  test('does not work after an hour, with a letter changed, or for another kind of link', async () => {
    const { email } = await somebody()
    const token = await tokenFor('request-password-reset', { email })
    expect((await reset(`${token}x`, 'a-new-password')).status).toBe(400)
    expect((await reset(token.slice(0, -1), 'a-new-password')).status).toBe(400)
    const magic = await visit(`/api/auth/magic-link/verify?token=${token}`, { redirect: 'manual' })
    expect(withSession([magic])).toEqual([])
    await rows(
      `update verifications set expires_at = now() - interval '1 second' where identifier like 'reset-password:%'`,
    )
    expect((await reset(token, 'a-new-password')).status).toBe(400)
  })
})

describe('a link to sign in', () => {
  const open = (token: string) => visit(`/api/auth/magic-link/verify?token=${token}`, { redirect: 'manual' })

  test('signs one of eight in, and nobody after', async () => {
    const { id, email } = await somebody()
    const token = await tokenFor('sign-in/magic-link', { email })
    const answers = await atOnce(() => open(token))
    expect(withSession(answers)).toHaveLength(1)
    expect(withSession([await open(token)])).toEqual([])
    expect(await sessionsOf(id)).toHaveLength(1)
  })

  test('leaves whoever made the account with another’s address without their password', async () => {
    const { email } = await somebody(false)
    await open(await tokenFor('sign-in/magic-link', { email }))
    expect((await signInWith(email, demoPassword)).status).toBe(401)
  })

  test('is not enough for whoever has a second factor', async () => {
    const { id, email } = await somebody()
    await rows('update users set two_factor_enabled = true where id = $1', [id])
    const answer = await open(await tokenFor('sign-in/magic-link', { email }))
    expect(withSession([answer])).toEqual([])
    expect(await answer.json()).toMatchObject({ errors: [{ data: { code: 'auth/second-factor-needed' } }] })
    expect(await sessionsOf(id)).toEqual([])
  })

  test('is stored as a hash alone', async () => {
    const { email } = await somebody()
    const token = await tokenFor('sign-in/magic-link', { email })
    const stored = await rows<{ identifier: string; value: string }>('select identifier, value from verifications')
    expect(token).toMatch(/^\w{32}$/)
    expect(JSON.stringify(stored)).not.toContain(token)
  })
})

/** A token as better-auth makes them, whose hour is over. */
const expired = (email: string): string => {
  const second = Math.floor(Date.now() / 1000)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'HS256' })}.${part({ email, iat: second - 3601, exp: second - 1 })}`
  const key = inject('academy').environment.AUTH_SECRET ?? ''
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}

describe('a link to verify an address', () => {
  const open = (token: string) => visit(`/api/auth/verify-email?token=${token}`, { redirect: 'manual' })
  const tokenOf = (email: string) => tokenFor('send-verification-email', { email })

  test('signs one of eight in, and nobody after', async () => {
    const { id, email } = await somebody(false)
    const token = await tokenOf(email)
    const answers = await atOnce(() => open(token))
    expect(withSession(answers)).toHaveLength(1)
    expect(withSession([await open(token)])).toEqual([])
    expect(await sessionsOf(id)).toHaveLength(1)
  })

  test('is nothing with another signature, without one, or when its time is over', async () => {
    const { id, email } = await somebody(false)
    const token = await tokenOf(email)
    const [head = '', body = '', signature = ''] = token.split('.')
    const bare = Buffer.from('{"alg":"none"}').toString('base64url')
    const forged = [
      `${head}.${body}.${signature.slice(0, -4)}AAAA`,
      `${bare}.${body}.`,
      `${bare}.${body}.${signature}`,
      expired(email),
    ]
    for (const each of forged) expect((await open(each)).status).toBe(401)
    expect(await rows('select 1 from users where id = $1 and email_verified', [id])).toEqual([])
  })
})
