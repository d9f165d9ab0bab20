import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, create, type Doc, refusal, unique } from '../access/support/documents.ts'
import { createWorld, type World } from '../access/support/world.ts'
import { type Fetch, json } from '../support/academy.ts'
import { database, newKey, newTokens, query, withKey, withToken } from './programs.ts'

// What a key or a token is for, and what it therefore does not open.

let world: World
const keys: Record<string, Fetch> = {}
beforeAll(async () => {
  world = await createWorld()
  for (const scope of ['all', 'catalog:read', 'catalog:write', 'account:read', 'account:write'])
    keys[scope] = withKey((await newKey(world.cast.teacher, [scope])).key)
})
afterAll(async () => {
  await query(`delete from api_keys where name = 'A program'`)
  await world.remove()
  await (await database()).destroy()
})

const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code
const me = (as: Fetch) => as('/api/users/me')
const by = (scope: string) => keys[scope] as Fetch
const edit = (as: Fetch, { id }: Doc) => as(`/api/courses/${id}`, json('PATCH', { summary: 'By a program.' }))

test.each([
  ['catalog:read', 403],
  ['account:write', 403],
  ['catalog:write', 200],
  ['all', 200],
])('an instructor’s own course, to be changed with %s: %i', async (scope, status) => {
  const response = await edit(by(scope), world.draftCourse)
  if (status === 200) expect(response.status).toBe(200)
  else {
    const { data } = await refusal(response, 403)
    expect(data).toMatchObject({ code: 'kernel/scope-missing', details: { scope: 'catalog:write' } })
  }
})

test('a scope widens nothing: somebody else’s course stays theirs', async () => {
  const other = withKey((await newKey(world.cast.other, ['all'])).key)
  expect(await codeOf(await edit(other, world.draftCourse), 403)).toBe('http/forbidden')
})

test.each([
  ['catalog:read', '200 403 403'],
  ['catalog:write', '200 403 403'],
  ['account:read', '403 200 403'],
  ['account:write', '403 200 200'],
  ['all', '200 200 200'],
])('%s: courses, the account, its name', async (scope, expected) => {
  const as = by(scope)
  const name = json('PATCH', { name: 'Maya Okafor' })
  const replies = [await as('/api/courses?limit=1'), await me(as), await as(`/api/users/${world.ids.teacher}`, name)]
  expect(replies.map(({ status }) => status).join(' ')).toBe(expected)
})

test.each([
  ['student', 'all', '403 403'],
  ['teacher', 'catalog:write', '403 403'],
  ['teacher', 'all', '200 200'],
  ['admin', 'account:write', '403 403'],
  ['admin', 'all', '200 200'],
] as const)('GraphQL and the panel’s own tables, for a key of %s with %s', async (owner, scope, expected) => {
  const as = withKey((await newKey(world.cast[owner], [scope])).key)
  const replies = [
    await as('/api/graphql', json('POST', { query: '{ Tags { totalDocs } }' })),
    await as('/api/payload-preferences?limit=1'),
  ]
  expect(replies.map(({ status }) => status).join(' ')).toBe(expected)
})

test('a scope holds for what a relation leads to: an administrator’s key for the catalogue meets no accounts', async () => {
  const as = withKey((await newKey(world.cast.admin, ['catalog:read'])).key)
  const path = `/api/instructors/${world.teacherProfile}?depth=2`
  expect((await bodyOf(await world.cast.admin(path))).user).toMatchObject({ id: world.ids.teacher })
  expect((await bodyOf(await as(path))).user).toBe(world.ids.teacher)
  await refusal(await as('/api/instructors?where[user.email][like]=academy'), 400)
})

test('scopes narrow tokens as they do keys', async () => {
  const { accessToken } = await newTokens(world.cast.teacher, ['catalog:read'])
  expect((await withToken(accessToken)('/api/courses?limit=1')).status).toBe(200)
  expect(await codeOf(await edit(withToken(accessToken), world.draftCourse), 403)).toBe('kernel/scope-missing')
})

test('no key ends a session or opens a closed door', async () => {
  expect(await codeOf(await by('all')('/api/users/logout', { method: 'POST' }), 403)).toBe('auth/session-needed')
})

test('a course made by a program is its owner’s like any other', async () => {
  const as = withKey((await newKey(world.cast.teacher, ['catalog:write'])).key)
  const made = await create(as, 'courses', { title: unique('By a program'), summary: 'For a test.' }, '&draft=true')
  world.made('courses', made)
  expect((await world.cast.teacher(`/api/courses/${made.id}?draft=true`)).status).toBe(200)
})
