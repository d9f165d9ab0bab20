import { betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { magicLink } from 'better-auth/plugins'
import type { Payload } from 'payload'
import { beforeEach, expect, test } from 'vitest'
import { type AccountMail, resolveOptions } from '../options.ts'
import { mails } from './mails.ts'

// What better-auth hands to the mails, from its own flows on a database in memory: links must carry tokens that it takes.

const publicUrl = 'https://academy.example.org'
const sent: AccountMail[] = []
const settings = resolveOptions({
  publicUrl,
  secret: 'a-secret-of-the-tests-with-32-letters',
  isProduction: true,
  dataDir: '/nowhere',
  sendMail: async (mail) => void sent.push(mail),
  audit: async () => {},
})
const send = mails({} as Payload, settings)

const start = () =>
  betterAuth({
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    database: memoryAdapter({ user: [], session: [], account: [], verification: [] }),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      // How passwords are hashed is not what is tried here.
      password: { hash: async (given) => given, verify: async ({ hash, password: given }) => hash === given },
      sendResetPassword: send.resetPassword,
      onExistingUserSignUp: send.existingAccount,
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: true,
      sendVerificationEmail: send.verification,
    },
    user: { changeEmail: { enabled: true, sendChangeEmailConfirmation: send.changeEmail } },
    plugins: [magicLink({ sendMagicLink: send.magicLink, storeToken: 'hashed', disableSignUp: true })],
  })

const email = 'tess@example.org'
const password = 'a-long-password'
let auth = start()
beforeEach(() => {
  sent.length = 0
  auth = start()
})

const signUp = (headers: Record<string, string> = {}) =>
  auth.api.signUpEmail({ body: { name: 'Tess', email, password }, request: new Request(publicUrl, { headers }) })

/** The mail sent last: its kind, whom to, its page, and what the fragment of its link says. */
const last = () => {
  const mail = sent.at(-1)
  const url = new URL(mail?.data.url ?? '')
  expect(url.search).toBe('')
  const { kind, token = '' } = Object.fromEntries(new URLSearchParams(url.hash.slice(1)))
  return { mail: mail?.kind, to: mail?.to, page: url.origin + url.pathname, kind, token }
}
const verify = (token: string, headers = new Headers()) =>
  auth.api.verifyEmail({ query: { token }, headers, returnHeaders: true })

const verified = async (): Promise<Headers> => {
  await signUp()
  const { headers } = await verify(last().token)
  return new Headers({ cookie: headers.get('set-cookie')?.split(';')[0] ?? '' })
}

test('a new account is asked to confirm its address', async () => {
  await signUp()
  expect(last()).toMatchObject({
    mail: 'auth/verify-email',
    to: email,
    page: `${publicUrl}/verify`,
    kind: 'email',
    token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
  })
  expect((await verify(last().token)).response).toMatchObject({ status: true })
})

test('the language of the visitor’s browser goes along', async () => {
  await signUp({ 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' })
  expect(sent.at(-1)).toMatchObject({ language: 'de-AT', data: { name: 'Tess' } })
})

test('who signs up with a taken address tells its owner', async () => {
  await verified()
  await signUp()
  expect(sent.at(-1)).toMatchObject({ kind: 'auth/existing-account', to: email, data: { url: `${publicUrl}/sign-in` } })
})

test('a reset link’s token chooses a new password', async () => {
  await verified()
  await auth.api.requestPasswordReset({ body: { email } })
  const { token, ...link } = last()
  expect(link).toEqual({ mail: 'auth/reset-password', to: email, page: `${publicUrl}/reset`, kind: undefined })
  expect(await auth.api.resetPassword({ body: { token, newPassword: 'another-password' } })).toEqual({ status: true })
})

test('a magic link’s token signs in', async () => {
  await verified()
  await auth.api.signInMagicLink({ body: { email }, headers: new Headers() })
  const { token, ...link } = last()
  expect(link).toEqual({ mail: 'auth/magic-link', to: email, page: `${publicUrl}/verify`, kind: 'link' })
  expect(await auth.api.magicLinkVerify({ query: { token }, headers: new Headers() })).toMatchObject({
    user: { email },
  })
})

test('a change of address asks the old one, then the new one', async () => {
  const headers = await verified()
  const newEmail = 'tess@new.example.org'
  await auth.api.changeEmail({ body: { newEmail }, headers })
  const { token: agreed, ...first } = last()
  expect(first).toEqual({ mail: 'auth/change-email', to: email, page: `${publicUrl}/verify`, kind: 'change' })
  expect(sent.at(-1)?.data.newEmail).toBe(newEmail)

  await verify(agreed, headers)
  const { token: confirmed, ...second } = last()
  expect(second).toEqual({ mail: 'auth/new-email', to: newEmail, page: `${publicUrl}/verify`, kind: 'change' })
  expect((await verify(confirmed, headers)).response).toMatchObject({ user: { email: newEmail } })
})
