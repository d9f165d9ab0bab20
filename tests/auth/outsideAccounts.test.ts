import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../scripts/supervisor/ports.ts'
import { demoPassword, json, signIn } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { type StartedOrigin, startOrigin } from '../support/origin.ts'
import { choose, startGithub, startGoogle } from '../support/outside/emulated.ts'
import { passOidc, startOidc } from '../support/outside/oidc.ts'
import { newVisitor, type Page, type Visitor } from '../support/outside/visitor.ts'
import { addPerson } from './people.ts'

// Real providers in this process, a real origin with their keys, and a visitor who follows every redirect.

const mark = `${process.pid}-${Date.now()}`
const at = (name: string) => `${name}-${mark}@outside.test`
const providers = ['github', 'google', 'oidc'] as const
type ProviderId = (typeof providers)[number]

let baseUrl: string
let origin: StartedOrigin
let github: Awaited<ReturnType<typeof startGithub>>
let google: Awaited<ReturnType<typeof startGoogle>>
let oidc: Awaited<ReturnType<typeof startOidc>>

beforeAll(async () => {
  const port = await freePort()
  baseUrl = `http://localhost:${port}`
  const callback = (id: ProviderId) => `${baseUrl}/api/auth/callback/${id}`
  github = await startGithub(callback('github'), [
    { login: 'ada', name: 'Ada Github', email: at('ada.github') },
    { login: 'nameless', email: at('nameless') },
    { login: 'unproven', email: at('unproven.github') },
    { login: 'both', email: at('both') },
  ])
  github.unverified.add(at('unproven.github'))
  google = await startGoogle(callback('google'), [
    { email: at('ada.google'), name: 'Ada Google' },
    { email: at('unproven.google'), email_verified: false },
    { email: at('both') },
  ])
  oidc = await startOidc(callback('oidc'))
  oidc.people.ada = { name: 'Ada Oidc', email: at('ada.oidc'), email_verified: true, role: 'admin' }
  oidc.people.unproven = { name: 'Unproven', email: at('unproven.oidc'), email_verified: false }
  origin = await startOrigin({
    PORT: String(port),
    PUBLIC_URL: baseUrl,
    GITHUB_URL: github.issuer,
    GITHUB_CLIENT_ID: github.clientId,
    GITHUB_CLIENT_SECRET: github.clientSecret,
    GOOGLE_ISSUER: google.issuer,
    GOOGLE_CLIENT_ID: google.clientId,
    GOOGLE_CLIENT_SECRET: google.clientSecret,
    OIDC_ISSUER: oidc.issuer,
    OIDC_CLIENT_ID: oidc.clientId,
    OIDC_CLIENT_SECRET: oidc.clientSecret,
  })
})

afterAll(async () => {
  await origin.stop()
  await Promise.all([github.stop(), google.stop(), oidc.stop()])
  const admin = await signIn('admin')
  const people = await rows<{ id: string }>('select id from users where email like $1', [`%-${mark}@outside.test`])
  for (const { id } of people) await admin(`/api/users/${id}`, { method: 'DELETE' })
})

const post = (visitor: Visitor, path: string, body: object) =>
  visitor.ask(baseUrl + path, {
    ...json('POST', body),
    headers: { 'content-type': 'application/json', origin: baseUrl },
  })

/** Where the academy sends somebody who wants to sign in with, or link, an outside account. */
const leave = async (visitor: Visitor, provider: ProviderId, path = '/api/auth/sign-in/social', more: object = {}) => {
  const response = await post(visitor, path, {
    provider,
    callbackURL: '/courses?from=outside',
    errorCallbackURL: '/sign-in',
    ...more,
  })
  const { url } = (await response.json()) as { url?: string }
  if (!url) throw new Error(`${provider} has no page to go to: ${response.status}`)
  return new URL(url)
}

/** How somebody is chosen at each provider: by login, address or subject. */
const pass: Record<ProviderId, (visitor: Visitor, page: Page, who: string) => Promise<Page>> = {
  github: (visitor, page, login) => choose(visitor, page, { login }),
  google: (visitor, page, who) => choose(visitor, page, { email: at(who) }),
  oidc: passOidc,
}

const signInWith = async (visitor: Visitor, provider: ProviderId, who: string): Promise<Page> =>
  pass[provider](visitor, await visitor.open(await leave(visitor, provider)), who)

const link = async (visitor: Visitor, provider: ProviderId, who: string): Promise<Page> =>
  pass[provider](visitor, await visitor.open(await leave(visitor, provider, '/api/auth/link-social')), who)

const me = async (visitor: Visitor) =>
  (
    (await (await visitor.ask(`${baseUrl}/api/users/me`)).json()) as {
      user: { id: string; name: string; email: string; role: string; emailVerified: boolean } | null
    }
  ).user

const accountsOf = (email: string) =>
  rows<{ id: string; provider_id: string; access_token: string | null; id_token: string | null }>(
    `select accounts.* from accounts join users on users.id = accounts.user_id where email = $1 order by provider_id`,
    [email],
  )

const withPassword = async (email: string, verified: boolean): Promise<Visitor> => {
  await addPerson(email, { verified })
  const visitor = newVisitor()
  await post(visitor, '/api/auth/sign-in/email', { email, password: demoPassword })
  return visitor
}

describe.each<[ProviderId, who: string, name: string, email: string]>([
  ['github', 'ada', 'Ada Github', at('ada.github')],
  ['google', 'ada.google', 'Ada Google', at('ada.google')],
  ['oidc', 'ada', 'Ada Oidc', at('ada.oidc')],
])('with %s', (provider, who, name, email) => {
  test('somebody new becomes a student with that name and address, at the page they came from', async () => {
    const visitor = newVisitor()
    const { url } = await signInWith(visitor, provider, who)
    expect(url.href).toBe(`${baseUrl}/courses?from=outside`)
    expect(await me(visitor)).toMatchObject({ name, email, role: 'student', emailVerified: true })
  })

  test('they are the same person when they come again, and the session says how', async () => {
    const visitor = newVisitor()
    await signInWith(visitor, provider, who)
    const sessions = await rows<{ method: string }>(
      'select method from sessions join users on users.id = sessions.user_id where email = $1',
      [email],
    )
    expect(sessions.map(({ method }) => method)).toEqual([provider, provider])
    expect(await accountsOf(email)).toHaveLength(1)
  })

  test('the keys to the outside account are not kept', async () => {
    const [account] = await accountsOf(email)
    expect(account).toMatchObject({ provider_id: provider, access_token: null, id_token: null })
  })

  test('the way there carries state, a challenge and, where there are ID tokens, a nonce', async () => {
    const { searchParams } = await leave(newVisitor(), provider)
    expect(searchParams.get('state')).toMatch(/^\S{20,}$/)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    expect(searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/)
    expect(searchParams.get('redirect_uri')).toBe(`${baseUrl}/api/auth/callback/${provider}`)
    expect(Boolean(searchParams.get('nonce'))).toBe(provider !== 'github')
  })

  test('a return that belongs to another browser signs nobody in, and one that was used neither', async () => {
    const attacker = newVisitor(`${baseUrl}/api/auth/callback/`)
    const { url: back } = await signInWith(attacker, provider, who)
    const victim = newVisitor()
    const { url } = await victim.open(back)
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'state_mismatch'])
    expect(await me(victim)).toBeNull()
    const again = await attacker.open(back)
    expect(again.url.pathname).toBe('/courses')
    expect((await attacker.open(back)).url.searchParams.get('error')).toBe('state_mismatch')
  })

  test('a return with another state, or with somebody’s refusal, says so on the sign-in page', async () => {
    const visitor = newVisitor(`${baseUrl}/api/auth/callback/`)
    const { url: back } = await signInWith(visitor, provider, who)
    const state = back.searchParams.get('state') ?? ''
    const ending = async (query: Record<string, string>) => {
      const { url } = await visitor.open(`${back.origin}${back.pathname}?${new URLSearchParams(query)}`)
      return [url.pathname, url.searchParams.get('error')]
    }
    expect(await ending({ code: 'x', state: `${state}x` })).toEqual(['/sign-in', 'state_mismatch'])
    expect(await ending({ code: 'x' })).toEqual(['/sign-in', 'state_not_found'])
    expect(await ending({ error: 'access_denied', state })).toEqual(['/sign-in', 'access_denied'])
    expect(await me(visitor)).toBeNull()
  })

  test('a code that the provider does not know signs nobody in', async () => {
    const visitor = newVisitor(`${baseUrl}/api/auth/callback/`)
    const { url: back } = await signInWith(visitor, provider, who)
    back.searchParams.set('code', 'invented')
    const code = provider === 'github' ? 'unable_to_get_user_info' : 'invalid_code'
    expect((await visitor.open(back)).url.searchParams.get('error')).toBe(code)
    expect(await me(visitor)).toBeNull()
  })
})

describe('an address that the provider has not verified', () => {
  test.each<[ProviderId, who: string, email: string]>([
    ['github', 'unproven', at('unproven.github')],
    ['google', 'unproven.google', at('unproven.google')],
    ['oidc', 'unproven', at('unproven.oidc')],
  ])('makes no account that would wait for its owner (%s)', async (provider, who, email) => {
    const visitor = newVisitor()
    const { url } = await signInWith(visitor, provider, who)
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'email_not_verified'])
    expect(await me(visitor)).toBeNull()
    expect(await rows('select id from users where email = $1', [email])).toEqual([])
  })

  test('does not open the account of whoever has it here', async () => {
    const email = at('victim.one')
    oidc.people.impostor = { name: 'Impostor', email, email_verified: false }
    await withPassword(email, true)
    const visitor = newVisitor()
    const { url } = await signInWith(visitor, 'oidc', 'impostor')
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'account_not_linked'])
    expect(await me(visitor)).toBeNull()
    expect(await accountsOf(email)).toHaveLength(1)
  })
})

describe('an account here', () => {
  test('whose address nobody verified is not shared with the address’s owner: its maker would know the password', async () => {
    const email = at('victim.two')
    oidc.people.owner = { name: 'Owner', email, email_verified: true }
    await withPassword(email, false)
    const owner = newVisitor()
    const { url } = await signInWith(owner, 'oidc', 'owner')
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'account_not_linked'])
    expect(await accountsOf(email)).toHaveLength(1)
  })

  test('with the same verified address is opened by it, whatever its case', async () => {
    const email = at('both')
    const person = await withPassword(email, true)
    const visitor = newVisitor()
    await signInWith(visitor, 'github', 'both')
    expect((await me(visitor))?.id).toBe((await me(person))?.id)
    oidc.people.both = { name: 'Both', email: email.toUpperCase(), email_verified: true }
    await signInWith(visitor, 'oidc', 'both')
    expect((await accountsOf(email)).map(({ provider_id }) => provider_id)).toEqual(['credential', 'github', 'oidc'])
  })

  test('keeps its own name and role, whatever the provider says', async () => {
    const visitor = newVisitor()
    oidc.people.ada = { name: 'Somebody else', email: at('ada.oidc'), email_verified: true, role: 'admin' }
    await signInWith(visitor, 'oidc', 'ada')
    expect(await me(visitor)).toMatchObject({ name: 'Ada Oidc', role: 'student' })
  })

  test('is linked by whoever is signed in, by the same address alone', async () => {
    const visitor = await withPassword(at('linker'), true)
    oidc.people.linker = { name: 'Linker', email: at('linker'), email_verified: true }
    oidc.people.stranger = { name: 'Stranger', email: at('stranger'), email_verified: true }
    expect((await link(visitor, 'oidc', 'linker')).url.pathname).toBe('/courses')
    expect((await accountsOf(at('linker'))).map(({ provider_id }) => provider_id)).toEqual(['credential', 'oidc'])
    const other = await withPassword(at('other'), true)
    const { url } = await link(other, 'oidc', 'stranger')
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'email_does_not_match'])
    expect(await accountsOf(at('other'))).toHaveLength(1)
  })

  test('is not linked by a guest', async () => {
    const response = await post(newVisitor(), '/api/auth/link-social', { provider: 'oidc', callbackURL: '/' })
    expect(response.status).toBe(401)
  })
})

describe('parting from an outside account', () => {
  const part = async (visitor: Visitor, accountId: string) => {
    const response = await post(visitor, '/api/auth/unlink-account', { accountId })
    const body = (await response.json()) as { status?: true; errors?: { data: { code: string } }[] }
    return body.status ?? body.errors?.[0]?.data.code
  }
  const outside = async (email: string) => (await accountsOf(email)).filter((each) => each.provider_id !== 'credential')

  test('works while a password remains; nobody parts somebody else’s', async () => {
    const visitor = newVisitor()
    await signInWith(visitor, 'oidc', 'linker')
    const [account] = await outside(at('linker'))
    const other = await withPassword(at('third'), true)
    expect(await part(other, account?.id ?? '')).toBe('auth/no-such-way-in')
    expect(await part(newVisitor(), account?.id ?? '')).toBe('kernel/sign-in-required')
    expect(await part(visitor, account?.id ?? '')).toBe(true)
    expect(await outside(at('linker'))).toEqual([])
  })

  test('is refused for the only way in, and for both of two at once', async () => {
    const visitor = newVisitor()
    const email = at('ada.google')
    await signInWith(visitor, 'google', 'ada.google')
    const [first] = await outside(email)
    expect(await part(visitor, first?.id ?? '')).toBe('auth/last-way-in')
    oidc.people.second = { name: 'Second', email, email_verified: true }
    await signInWith(visitor, 'oidc', 'second')
    const both = await outside(email)
    const answers = await Promise.all(both.map(({ id }) => part(visitor, id)))
    expect(answers.toSorted()).toEqual(['auth/last-way-in', true].toSorted())
    expect(await outside(email)).toHaveLength(1)
  })

  test('a passkey is a way in too, and is the last that stays', async () => {
    const visitor = newVisitor()
    const email = at('ada.github')
    await signInWith(visitor, 'github', 'ada')
    const [passkey] = await rows<{ id: string }>(
      `insert into passkeys (user_id, name, public_key, credential_i_d, counter, device_type, backed_up)
       select id, 'Key', 'x', $2, 0, 'singleDevice', false from users where email = $1 returning id`,
      [email, mark],
    )
    const [account] = await outside(email)
    expect(await part(visitor, account?.id ?? '')).toBe(true)
    const response = await post(visitor, '/api/auth/passkey/delete-passkey', { id: passkey?.id })
    expect(response.status).toBe(409)
  })

  test('wants a sign-in of the last hour', async () => {
    const visitor = await withPassword(at('stale'), true)
    const user = await me(visitor)
    await rows(`update sessions set created_at = now() - interval '2 hours' where user_id = $1`, [user?.id])
    expect(await part(visitor, '00000000-0000-4000-8000-000000000000')).toBe('auth/session-not-fresh')
  })
})

test('a token of the provider, by whatever way somebody has it, signs nobody in', async () => {
  const response = await post(newVisitor(), '/api/auth/sign-in/social', {
    provider: 'oidc',
    idToken: { token: 'x.y.z' },
  })
  expect([response.status, response.headers.getSetCookie()]).toEqual([400, []])
})

test('what better-auth would give out of outside accounts is closed', async () => {
  for (const path of ['get-access-token', 'refresh-token', 'account-info', 'error']) {
    expect((await newVisitor().ask(`${baseUrl}/api/auth/${path}`)).status).toBe(404)
  }
})
