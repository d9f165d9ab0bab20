import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../support/database.ts'
import { newVisitor } from '../support/outside/visitor.ts'
import { accountsOf, at, type Outside, type ProviderId, startOutside } from '../support/outside/world.ts'

let outside: Outside
beforeAll(async () => {
  outside = await startOutside()
})
afterAll(() => outside.stop())

describe.each<[ProviderId, who: string, name: string, email: string]>([
  ['github', 'ada', 'Ada Github', at('ada.github')],
  ['google', 'ada.google', 'Ada Google', at('ada.google')],
  ['oidc', 'ada', 'Ada Oidc', at('ada.oidc')],
])('with %s', (provider, who, name, email) => {
  test('somebody new becomes a student with that name and address, at the page they came from', async () => {
    const visitor = newVisitor()
    const { url } = await outside.signInWith(visitor, provider, who)
    expect(url.href).toBe(`${outside.baseUrl}/courses?from=outside`)
    expect(await outside.me(visitor)).toMatchObject({ name, email, role: 'student', emailVerified: true })
  })

  test('they are the same person when they come again, and the session says how', async () => {
    const visitor = newVisitor()
    await outside.signInWith(visitor, provider, who)
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
    const { searchParams } = await outside.leave(newVisitor(), provider)
    expect(searchParams.get('state')).toMatch(/^\S{20,}$/)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    expect(searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/)
    expect(searchParams.get('redirect_uri')).toBe(`${outside.baseUrl}/api/auth/callback/${provider}`)
    expect(Boolean(searchParams.get('nonce'))).toBe(provider !== 'github')
  })

  test('a return that belongs to another browser signs nobody in, and one that was used neither', async () => {
    const attacker = newVisitor(`${outside.baseUrl}/api/auth/callback/`)
    const { url: back } = await outside.signInWith(attacker, provider, who)
    const victim = newVisitor()
    const { url } = await victim.open(back)
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'state_mismatch'])
    expect(await outside.me(victim)).toBeNull()
    const again = await attacker.open(back)
    expect(again.url.pathname).toBe('/courses')
    expect((await attacker.open(back)).url.searchParams.get('error')).toBe('state_mismatch')
  })

  test('a return with another state, or with somebody’s refusal, says so on the sign-in page', async () => {
    const visitor = newVisitor(`${outside.baseUrl}/api/auth/callback/`)
    const { url: back } = await outside.signInWith(visitor, provider, who)
    const state = back.searchParams.get('state') ?? ''
    const ending = async (query: Record<string, string>) => {
      const { url } = await visitor.open(`${back.origin}${back.pathname}?${new URLSearchParams(query)}`)
      return [url.pathname, url.searchParams.get('error')]
    }
    expect(await ending({ code: 'x', state: `${state}x` })).toEqual(['/sign-in', 'state_mismatch'])
    expect(await ending({ code: 'x' })).toEqual(['/sign-in', 'state_not_found'])
    expect(await ending({ error: 'access_denied', state })).toEqual(['/sign-in', 'access_denied'])
    expect(await outside.me(visitor)).toBeNull()
  })

  test('a code that the provider does not know signs nobody in', async () => {
    const visitor = newVisitor(`${outside.baseUrl}/api/auth/callback/`)
    const { url: back } = await outside.signInWith(visitor, provider, who)
    back.searchParams.set('code', 'invented')
    const code = provider === 'github' ? 'unable_to_get_user_info' : 'invalid_code'
    expect((await visitor.open(back)).url.searchParams.get('error')).toBe(code)
    expect(await outside.me(visitor)).toBeNull()
  })
})

describe('an address that the provider has not verified', () => {
  test.each<[ProviderId, who: string, email: string]>([
    ['github', 'unproven', at('unproven.github')],
    ['google', 'unproven.google', at('unproven.google')],
    ['oidc', 'unproven', at('unproven.oidc')],
  ])('makes no account that would wait for its owner (%s)', async (provider, who, email) => {
    const visitor = newVisitor()
    const { url } = await outside.signInWith(visitor, provider, who)
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'email_not_verified'])
    expect(await outside.me(visitor)).toBeNull()
    expect(await rows('select id from users where email = $1', [email])).toEqual([])
  })

  test('does not open the account of whoever has it here', async () => {
    const email = at('victim.one')
    outside.people.impostor = { name: 'Impostor', email, email_verified: false }
    await outside.withPassword(email)
    const visitor = newVisitor()
    const { url } = await outside.signInWith(visitor, 'oidc', 'impostor')
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'account_not_linked'])
    expect(await outside.me(visitor)).toBeNull()
    expect(await accountsOf(email)).toHaveLength(1)
  })
})

describe('an account here', () => {
  test('whose address nobody verified is not shared with the address’s owner: its maker would know the password', async () => {
    const email = at('victim.two')
    outside.people.owner = { name: 'Owner', email, email_verified: true }
    await outside.withPassword(email, false)
    const owner = newVisitor()
    const { url } = await outside.signInWith(owner, 'oidc', 'owner')
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'account_not_linked'])
    expect(await accountsOf(email)).toHaveLength(1)
  })

  test('with the same verified address is opened by it, whatever its case', async () => {
    const email = at('both')
    const person = await outside.withPassword(email)
    const visitor = newVisitor()
    await outside.signInWith(visitor, 'github', 'both')
    expect((await outside.me(visitor))?.id).toBe((await outside.me(person))?.id)
    outside.people.both = { name: 'Both', email: email.toUpperCase(), email_verified: true }
    await outside.signInWith(visitor, 'oidc', 'both')
    expect((await accountsOf(email)).map(({ provider_id }) => provider_id)).toEqual(['credential', 'github', 'oidc'])
  })

  test('keeps its own name and role, whatever the provider says', async () => {
    const visitor = newVisitor()
    outside.people.ada = { name: 'Somebody else', email: at('ada.oidc'), email_verified: true, role: 'admin' }
    await outside.signInWith(visitor, 'oidc', 'ada')
    expect(await outside.me(visitor)).toMatchObject({ name: 'Ada Oidc', role: 'student' })
  })

  test('is linked by whoever is signed in, by the same address alone', async () => {
    const visitor = await outside.withPassword(at('linker'))
    outside.people.linker = { name: 'Linker', email: at('linker'), email_verified: true }
    outside.people.stranger = { name: 'Stranger', email: at('stranger'), email_verified: true }
    expect((await outside.link(visitor, 'oidc', 'linker')).url.pathname).toBe('/courses')
    expect((await accountsOf(at('linker'))).map(({ provider_id }) => provider_id)).toEqual(['credential', 'oidc'])
    const other = await outside.withPassword(at('other'))
    const { url } = await outside.link(other, 'oidc', 'stranger')
    expect([url.pathname, url.searchParams.get('error')]).toEqual(['/sign-in', 'email_does_not_match'])
    expect(await accountsOf(at('other'))).toHaveLength(1)
  })

  test('is not linked by a guest', async () => {
    const response = await outside.post(newVisitor(), '/api/auth/link-social', { provider: 'oidc', callbackURL: '/' })
    expect(response.status).toBe(401)
  })
})

test('a token of the provider, by whatever way somebody has it, signs nobody in', async () => {
  const response = await outside.post(newVisitor(), '/api/auth/sign-in/social', {
    provider: 'oidc',
    idToken: { token: 'x.y.z' },
  })
  expect([response.status, response.headers.getSetCookie()]).toEqual([400, []])
})

test('what better-auth would give out of outside accounts is closed', async () => {
  for (const path of ['get-access-token', 'refresh-token', 'account-info', 'error']) {
    expect((await newVisitor().ask(`${outside.baseUrl}/api/auth/${path}`)).status).toBe(404)
  }
})
