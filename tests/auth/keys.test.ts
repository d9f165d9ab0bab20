import type { Role } from '@academy/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ok, refusal, unique } from '../access/support/documents.ts'
import { type Fetch, json, signIn, visit } from '../support/academy.ts'
import { whoIs } from './people.ts'
import {
  askForKey,
  database,
  type Key,
  type Member,
  memberPassword,
  newKey,
  newMember,
  newTokens,
  query,
  withKey,
  withToken,
} from './programs.ts'

let admin: Fetch
let editor: Fetch
let person: Member
const people: Member[] = []
const somebody = async (role: Role): Promise<Member> => {
  const member = await newMember(role)
  people.push(member)
  return member
}

beforeAll(async () => {
  admin = await signIn('admin')
  editor = await signIn('editor')
  person = await somebody('student')
})
afterAll(async () => {
  for (const { id } of people) await admin(`/api/users/${id}`, { method: 'DELETE' })
  await query(`delete from api_keys where name = 'A program'`)
  await (await database()).destroy()
})

const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code
const me = (as: Fetch) => as('/api/users/me')
const listed = async (as: Fetch, of = 'me') =>
  ((await (await as(`/api/users/${of}/api-keys`)).json()) as { keys: Key[] }).keys
const revoke = (as: Fetch, id: string, of = 'me') => as(`/api/users/${of}/api-keys/${id}`, { method: 'DELETE' })

describe('a key', () => {
  let key: Key
  beforeEach(async () => {
    key = await newKey(person.as, ['account:read'], { expiresInDays: 30 })
  })

  test('acts for its owner, in either header', async () => {
    expect(key.key).toMatch(/^academy_[a-zA-Z]{64}$/)
    for (const as of [withKey(key.key), withToken(key.key)]) expect(await whoIs(as)).toMatchObject({ id: person.id })
  })

  test('is shown once: afterwards only how it begins', async () => {
    const text = JSON.stringify(await listed(person.as))
    expect(text).toContain(key.start)
    expect(text).not.toContain(key.key)
    expect(key.key.startsWith(key.start)).toBe(true)
    expect(key.start.length).toBeLessThan(20)
  })

  test('is a hash in the database', async () => {
    const [row] = await query<{ text: string }>('select t::text as text from api_keys t where id = $1', [key.id])
    expect(row?.text).not.toContain(key.key.slice(key.start.length))
  })

  test('tells when it was last used', async () => {
    const last = async () => (await listed(person.as)).find(({ id }) => id === key.id)
    expect(await last()).toMatchObject({ lastUsedAt: null, scopes: ['account:read'] })
    await me(withKey(key.key))
    expect(await last()).toMatchObject({ lastUsedAt: expect.any(String) })
  })

  test('that is revoked counts no longer, and nobody else can revoke it', async () => {
    expect(await codeOf(await revoke((await somebody('student')).as, key.id), 404)).toBe('auth/key-not-found')
    expect((await me(withKey(key.key))).status).toBe(200)
    expect((await revoke(person.as, key.id)).status).toBe(200)
    expect(await codeOf(await me(withKey(key.key)), 401)).toBe('auth/bad-token')
    expect(await codeOf(await revoke(person.as, key.id), 404)).toBe('auth/key-not-found')
  })

  test('that has run out counts no longer', async () => {
    await query(`update api_keys set expires_at = now() where id = $1`, [key.id])
    expect(await codeOf(await me(withKey(key.key)), 401)).toBe('auth/bad-token')
  })

  test.each([
    ['', 'nothing'],
    ['academy_', 'its beginning alone'],
    ['academy_xyz', 'something like a key'],
    [`academy_${'x'.repeat(5000)}`, 'something endless'],
    ["academy_' or 1=1 --", 'something that would be SQL'],
  ])('%s is none: %s', async (value) => {
    expect(await codeOf(await me(withKey(value)), 401)).toBe('auth/bad-token')
  })
})

describe('a key may make so many requests a minute', () => {
  const left = (id: string, count: number) =>
    query('update api_keys set remaining = $2, last_refill_at = now() where id = $1', [id, count])

  test('and is told how long to wait after that, everywhere', async () => {
    const { id, key } = await newKey(editor, ['all'])
    await left(id, 1)
    expect((await withKey(key)('/api/tags?limit=1')).status).toBe(200)
    const graphql = () => withKey(key)('/api/graphql', json('POST', { query: '{ Tags { totalDocs } }' }))
    for (const response of [await withKey(key)('/api/tags?limit=1'), await graphql()]) {
      const wait = Number(response.headers.get('retry-after'))
      expect(await codeOf(response, 429)).toBe('auth/key-rate-limited')
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(60)
    }
    await query(`update api_keys set last_refill_at = now() - interval '61 seconds' where id = $1`, [id])
    expect((await graphql()).status).toBe(200)
  })

  test('of which twenty at once get no more than are left', async () => {
    const { id, key } = await newKey(person.as, ['account:read'])
    await left(id, 5)
    const replies = await Promise.all(Array.from({ length: 20 }, () => me(withKey(key))))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(5)
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(15)
  })
})

describe('nobody gets a key', () => {
  test('without signing in', async () => {
    expect(await codeOf(await askForKey(visit, ['all']), 401)).toBe('kernel/sign-in-required')
  })

  test('by a key or a token, though they are for everything', async () => {
    const { key } = await newKey(person.as, ['all'])
    const { accessToken } = await newTokens(person.as)
    for (const as of [withKey(key), withToken(accessToken)]) {
      expect(await codeOf(await askForKey(as, ['all']), 403)).toBe('auth/session-needed')
      expect(await codeOf(await as('/api/users/me/api-keys'), 403)).toBe('auth/session-needed')
    }
  })

  test('on a session of yesterday without the password', async () => {
    const { id, as } = await somebody('student')
    await query(`update sessions set created_at = now() - interval '1 day' where user_id = $1`, [id])
    expect(await codeOf(await askForKey(as, ['all']), 403)).toBe('auth/session-not-fresh')
    expect(await codeOf(await askForKey(as, ['all'], { password: 'not-the-password' }), 403)).toBe(
      'auth/wrong-password',
    )
    expect((await askForKey(as, ['all'], { password: memberPassword })).status).toBe(200)
  })

  test('by guessing the password, here and elsewhere together', async () => {
    const { as } = await somebody('student')
    const guess = (at: number) =>
      at % 2 === 0
        ? askForKey(as, ['all'], { password: `guess-number-${at}` })
        : as('/api/users/me/erasure', json('POST', { password: `guess-number-${at}` }))
    const replies = await Promise.all(Array.from({ length: 12 }, (_, at) => guess(at)))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([...Array(10).fill(403), 429, 429])
    const late = await askForKey(as, ['all'], { password: memberPassword })
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await codeOf(late, 429)).toBe('kernel/too-many-requests')
  })

  test.each([
    ['no name', { name: ' ' }],
    ['a name without end', { name: 'x'.repeat(61) }],
    ['no scopes', { scopes: [] }],
    ['a scope that there is not', { scopes: ['admin'] }],
    ['an end in the past', { expiresInDays: 0 }],
    ['an end too far off', { expiresInDays: 367 }],
  ])('with %s', async (_title, fields) => {
    expect(await codeOf(await askForKey(person.as, ['all'], fields), 400)).toBe('kernel/bad-input')
  })

  test('beyond the twentieth, whatever is asked for at once', async () => {
    const { id, as } = await somebody('student')
    await query(
      `insert into api_keys (user_id, name, key) select $1, 'A program', gen_random_uuid()::text from generate_series(1, 18)`,
      [id],
    )
    const replies = await Promise.all(Array.from({ length: 5 }, () => askForKey(as, ['all'])))
    const made = replies.filter(({ status }) => status === 200).length
    expect(made).toBeLessThanOrEqual(2)
    expect(await listed(as)).toHaveLength(18 + made)
    for (let rest = made; rest < 2; rest++) expect((await askForKey(as, ['all'])).status).toBe(200)
    expect(await codeOf(await askForKey(as, ['all']), 409)).toBe('auth/too-many-keys')
    expect(await listed(as)).toHaveLength(20)
  })
})

describe('a key may what its owner may now', () => {
  test('and no more once its owner is demoted', async () => {
    const { id, as } = await somebody('editor')
    const { key } = await newKey(as, ['catalog:write'])
    const write = () => withKey(key)('/api/tags', json('POST', { title: unique('Tag') }))
    const { doc } = await ok(await write())
    await admin(`/api/users/${id}`, json('PATCH', { role: 'student' }))
    expect(await codeOf(await write(), 403)).toBe('http/forbidden')
    await admin(`/api/tags/${doc.id}`, { method: 'DELETE' })
  })

  test('and nothing while its owner is banned', async () => {
    const { id, as } = await somebody('student')
    const { key } = await newKey(as, ['all'])
    const ban = async (banExpires: string | null, banned = true) =>
      (await database()).update({ collection: 'users', id, data: { banned, banExpires } })
    await ban(null)
    expect(await codeOf(await me(withKey(key)), 401)).toBe('auth/bad-token')
    await ban('2020-01-01T00:00:00.000Z')
    expect((await me(withKey(key))).status).toBe(200)
  })
})

describe('administrators', () => {
  test('see and revoke anybody’s keys; others do not', async () => {
    const owner = await somebody('student')
    const { id, key } = await newKey(owner.as, ['account:read'])
    for (const as of [person.as, editor]) {
      expect(await codeOf(await as(`/api/users/${owner.id}/api-keys`), 403)).toBe('kernel/forbidden')
      expect(await codeOf(await revoke(as, id, owner.id), 403)).toBe('kernel/forbidden')
    }
    const seen = await listed(admin, owner.id)
    expect(seen).toMatchObject([{ id, scopes: ['account:read'] }])
    expect(JSON.stringify(seen)).not.toContain(key)
    expect(await codeOf(await revoke(admin, id, person.id), 404)).toBe('auth/key-not-found')
    expect((await revoke(admin, id, owner.id)).status).toBe(200)
    expect((await me(withKey(key))).status).toBe(401)
  })
})
