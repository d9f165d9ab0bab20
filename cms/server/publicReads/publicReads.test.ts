import { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OriginEnv } from '../origin.ts'
import type { ContentChanges } from './changes.ts'
import { rememberPublicReads } from './publicReads.ts'

let asked: string[]
let version: number | null
let app: Hono<OriginEnv>

const changes: ContentChanges = {
  version: () => version,
  touch: () => {
    version = (version ?? 0) + 1
  },
  close: async () => {},
}

beforeEach(() => {
  asked = []
  version = 1
  app = new Hono<OriginEnv>()
  const answer = rememberPublicReads(async (c) => {
    asked.push(c.req.path)
    if (c.req.path.endsWith('/none')) return Response.json({ errors: [] }, { status: 404 })
    return Response.json({ number: asked.length }, { headers: { 'cache-control': 'no-store' } })
  }, changes)
  app.all('*', answer)
})

const numberAt = async (path: string, init?: RequestInit) =>
  ((await (await app.request(path, init)).json()) as { number: number }).number

test.each([
  ['a course', '/api/courses/1?depth=0'],
  ['a list', '/api/lessons'],
])('%s is asked for once until content changes', async (_case, path) => {
  expect([await numberAt(path), await numberAt(path)]).toEqual([1, 1])
  version = 2
  expect(await numberAt(path)).toBe(2)
})

test('another query is another answer', async () => {
  expect([await numberAt('/api/courses?page=1'), await numberAt('/api/courses?page=2')]).toEqual([1, 2])
})

describe.each([
  ['somebody signed in', '/api/courses/1', { headers: { cookie: 'theme=dark; academy.session_token=x' } }],
  ['a token', '/api/courses/1', { headers: { authorization: 'Bearer x' } }],
  ['a key', '/api/courses/1', { headers: { 'x-api-key': 'x' } }],
  ['people', '/api/users/me', {}],
  ['the catalogue, which is a few seconds old itself', '/api/catalogue', {}],
  ['a lesson read by way of it', '/api/lessons/1/reading', {}],
  ['a file', '/api/media/file/a.png', {}],
  ['a name that only begins like a collection', '/api/courses-of-others', {}],
])('nothing is remembered of', (name, path, init) => {
  test(name, async () => {
    expect([await numberAt(path, init), await numberAt(path, init)]).toEqual([1, 2])
  })
})

test('refusals are not remembered', async () => {
  await app.request('/api/courses/none')
  expect((await app.request('/api/courses/none')).status).toBe(404)
  expect(asked).toHaveLength(2)
})

test('nothing is remembered while nobody tells of changes', async () => {
  version = null
  expect([await numberAt('/api/courses'), await numberAt('/api/courses')]).toEqual([1, 2])
})

test('what changed while it was read is not kept', async () => {
  const slow = app.request('/api/courses')
  version = 2
  await slow
  expect(await numberAt('/api/courses')).toBe(2)
})

test('whoever writes reads what they wrote', async () => {
  await numberAt('/api/courses/1')
  await app.request('/api/courses/1', { method: 'PATCH' })
  expect(await numberAt('/api/courses/1')).toBe(3)
})

test('many who ask at once are answered by one', async () => {
  const numbers = await Promise.all(Array.from({ length: 8 }, () => numberAt('/api/courses/1')))
  expect(new Set(numbers)).toEqual(new Set([1]))
})

test('a browser that has it already gets no body', async () => {
  const first = await app.request('/api/courses/1')
  const etag = first.headers.get('etag') ?? ''
  const again = await app.request('/api/courses/1', { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text(), again.headers.get('cache-control')]).toEqual([304, '', 'private, no-cache'])
})
