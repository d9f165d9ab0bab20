import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bodyOf, refusal } from '../access/support/documents.ts'
import { baseUrl, type Fetch, json, signIn, visit } from '../support/academy.ts'
import { whoIs } from './people.ts'
import {
  database,
  type Member,
  newKey,
  newMember,
  newTokens,
  type Pair,
  partOf,
  query,
  renew,
  sessionOf,
  withKey,
  withToken,
} from './programs.ts'

let admin: Fetch
let person: Member

beforeAll(async () => {
  admin = await signIn('admin')
  person = await newMember('instructor')
})
afterAll(async () => {
  await admin(`/api/users/${person.id}`, { method: 'DELETE' })
  await (await database()).destroy()
})

const codeOf = async (response: Response, status = 401) => (await refusal(response, status)).data.code
const me = (as: Fetch) => as('/api/users/me')

describe('a session gets', () => {
  let pair: Pair
  beforeAll(async () => {
    pair = await newTokens(person.as)
  })

  test('a pair: a bearer for fifteen minutes and what renews it', () => {
    expect(pair).toMatchObject({ expiresIn: 900, tokenType: 'Bearer' })
    const { iat, exp } = partOf(pair.accessToken, 1)
    expect(Number(exp) - Number(iat)).toBe(900)
  })

  test('a token that acts for its owner', async () => {
    expect(await whoIs(withToken(pair.accessToken))).toMatchObject({ id: person.id, role: 'instructor' })
  })

  test('a token that says nothing personal', () => {
    const claims = partOf(pair.accessToken, 1)
    expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'fam', 'iat', 'iss', 'scope', 'sub'])
    expect(claims).toMatchObject({ sub: person.id, scope: 'all', iss: baseUrl(), aud: baseUrl() })
  })

  test('a token that the published keys verify, and no private key', async () => {
    const { keys } = (await (await visit('/api/auth/jwks')).json()) as { keys: { kid: string; d?: string }[] }
    const { kid, alg } = partOf(pair.accessToken, 0)
    expect(alg).toBe('EdDSA')
    expect(keys.map((key) => key.kid)).toContain(kid)
    for (const key of keys) expect(key.d).toBeUndefined()
  })

  test('nothing readable in the database', async () => {
    const [row] = await query<{ text: string }>(
      'select string_agg(t::text, $2) as text from refresh_tokens t where user_id = $1',
      [person.id, '\n'],
    )
    expect(row?.text).not.toContain(pair.refreshToken)
    expect(row?.text).not.toContain(pair.refreshToken.replace(/^.*_/, ''))
  })
})

describe('no tokens for', () => {
  const ask = (as: Fetch, init: RequestInit = json('POST', {})) => as('/api/auth/tokens', init)

  test('a guest', async () => {
    expect(await codeOf(await ask(visit))).toBe('kernel/sign-in-required')
  })

  test('a token, though it is for everything', async () => {
    const { accessToken } = await newTokens(person.as)
    expect(await codeOf(await ask(withToken(accessToken)), 403)).toBe('auth/session-needed')
  })

  test('a page of another site', async () => {
    const from = { ...json('POST', {}), headers: { 'content-type': 'application/json', origin: 'https://evil.test' } }
    expect(await codeOf(await ask(person.as, from))).toBe('kernel/sign-in-required')
  })

  test('scopes that there are not', async () => {
    expect(await codeOf(await ask(person.as, json('POST', { scopes: ['everything'] })), 400)).toBe('kernel/bad-input')
  })

  test('whoever looks through somebody’s eyes', async () => {
    const as = await sessionOf(person.email)
    await query(
      `update sessions set impersonated_by = (select id from users where role = 'admin' limit 1)
       where id = (select id from sessions where user_id = $1 order by created_at desc limit 1)`,
      [person.id],
    )
    expect(await codeOf(await ask(as), 403)).toBe('auth/impersonating')
  })
})

describe('a refresh token', () => {
  let pair: Pair
  beforeEach(async () => {
    pair = await newTokens(person.as, ['catalog:read'])
  })
  const works = async (token: string) => (await withToken(token)('/api/tags?limit=1')).status

  test('gives a new pair with the same scopes', async () => {
    const next = (await (await renew(pair.refreshToken)).json()) as Pair
    expect(next.refreshToken).not.toBe(pair.refreshToken)
    expect(partOf(next.accessToken, 1)).toMatchObject({ sub: person.id, scope: 'catalog:read' })
    expect(await works(next.accessToken)).toBe(200)
    expect((await renew(next.refreshToken)).status).toBe(200)
  })

  test('renews with the access token in the header that has just run out', async () => {
    const init = json('POST', { refreshToken: pair.refreshToken })
    expect((await withToken('nonsense')('/api/auth/tokens/renew', init)).status).toBe(200)
  })

  test('used twice ends its family', async () => {
    const next = (await (await renew(pair.refreshToken)).json()) as Pair
    expect(await codeOf(await renew(pair.refreshToken))).toBe('auth/refresh-token-reused')
    expect(await codeOf(await renew(next.refreshToken))).toBe('auth/bad-refresh-token')
    for (const { accessToken } of [pair, next]) expect(await works(accessToken)).toBe(401)
  })

  test('of eight who use it at once, one wins; and as seven have a copy, it all ends', async () => {
    const other = await newTokens(person.as)
    const replies = await Promise.all(Array.from({ length: 8 }, () => renew(pair.refreshToken)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(401)])
    const won = (await replies.find(({ ok }) => ok)?.json()) as Pair
    expect(await codeOf(await renew(won.refreshToken))).toBe('auth/bad-refresh-token')
    expect(await works(won.accessToken)).toBe(401)
    expect(await works(other.accessToken)).toBe(200)
  })

  test('is ended by whoever has it, with its family', async () => {
    const revoke = (refreshToken: string) => visit('/api/auth/tokens/revoke', json('POST', { refreshToken }))
    expect((await revoke(pair.refreshToken)).status).toBe(200)
    expect(await codeOf(await renew(pair.refreshToken))).toBe('auth/bad-refresh-token')
    expect(await works(pair.accessToken)).toBe(401)
    expect((await revoke('academy_refresh_unknown')).status).toBe(200)
  })

  test('that has run out, or that there never was, gives nothing', async () => {
    await query('update refresh_tokens set expires_at = now() where family = $1', [partOf(pair.accessToken, 1).fam])
    for (const each of [pair.refreshToken, 'academy_refresh_unknown', pair.accessToken.slice(0, 200)])
      expect(await codeOf(await renew(each))).toBe('auth/bad-refresh-token')
    for (const body of [{}, { refreshToken: '' }, { refreshToken: { $ne: null } }])
      expect(await codeOf(await visit('/api/auth/tokens/renew', json('POST', body)), 400)).toBe('kernel/bad-input')
  })

  test('is no access token and no key', async () => {
    expect(await works(pair.refreshToken)).toBe(401)
    expect(await codeOf(await me(withKey(pair.refreshToken)))).toBe('auth/bad-token')
  })
})

describe('a program is not a person at a screen', () => {
  test('better-auth takes no notice of tokens and keys', async () => {
    const { accessToken } = await newTokens(person.as)
    const { key } = await newKey(person.as, ['all'])
    for (const as of [withToken(accessToken), withKey(key), withToken(key)])
      expect(await (await as('/api/auth/get-session')).json()).toBeNull()
  })

  test('previews and pages take neither', async () => {
    const { docs } = await bodyOf(await person.as('/api/courses?limit=1&depth=0'))
    const { accessToken } = await newTokens(admin)
    const preview = (as: Fetch) => as(`/preview/courses/${docs[0]?.id}`, { redirect: 'manual' })
    expect((await preview(withToken(accessToken))).status).toBe(302)
  })

  test('an answer about its owner does not repeat its token', async () => {
    const { accessToken } = await newTokens(person.as)
    expect(await (await me(withToken(accessToken))).text()).not.toContain(accessToken)
  })
})
