import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from '../../../tests/access/support/documents.ts'
import { json, visit } from '../../../tests/support/academy.ts'
import { type StartedOrigin, startOrigin } from '../../../tests/support/origin.ts'

// An origin that is told of pushes, beside the one that all tests share, whose worker has nothing to sync with.

const secret = 'a-secret-of-the-tests'
let origin: StartedOrigin
beforeAll(async () => {
  origin = await startOrigin({ COURSE_SYNC_DIR: import.meta.dirname, COURSE_SYNC_SECRET: secret })
})
afterAll(() => origin.stop())

const body = '{"ref":  "refs/heads/main", "head": "Grüße"}'
const push = (headers: Record<string, string>, sent = body, type = 'application/json') =>
  fetch(`${origin.baseUrl}/api/course-sync/push`, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body: sent,
  })
const signed = (bytes: string, key = secret) => `sha256=${createHmac('sha256', key).update(bytes).digest('hex')}`
const form = 'payload=%7B%22ref%22%3A%22x%22%7D'

test.each<[string, Record<string, string>, string, string, boolean]>([
  ['signed JSON', { 'x-github-event': 'push', 'x-hub-signature-256': signed(body) }, body, 'application/json', true],
  ['the same once more', { 'x-hub-signature-256': signed(body) }, body, 'application/json', true],
  ['a signed form', { 'x-hub-signature-256': signed(form) }, form, 'application/x-www-form-urlencoded', true],
  ['a token', { 'x-gitlab-event': 'Push Hook', 'x-gitlab-token': secret }, body, 'application/json', true],
  ['no push', { 'x-github-event': 'ping', 'x-gitlab-token': secret }, body, 'application/json', false],
])('%s is answered at once', async (_case, headers, sent, type, asked) => {
  const reply = await push(headers, sent, type)
  expect([reply.status, await reply.json()]).toEqual([202, { asked }])
})

test.each<[string, Record<string, string>]>([
  ['no secret', {}],
  ['a signature with another secret', { 'x-hub-signature-256': signed(body, 'guessed') }],
  ['the signature of another body', { 'x-hub-signature-256': signed('{}') }],
  ['another token', { 'x-gitlab-token': 'guessed' }],
])('a push with %s is refused', async (_case, headers) => {
  expect((await refusal(await push(headers), 401)).data.code).toBe('catalog/bad-push-secret')
})

test('a body that was changed on its way is refused', async () => {
  await refusal(await push({ 'x-hub-signature-256': signed(body) }, body.replace('main', 'other')), 401)
})

test('where no secret is set there is no such address', async () => {
  const reply = await visit('/api/course-sync/push', json('POST', {}))
  expect((await refusal(reply, 404)).data.code).toBe('catalog/sync-not-on')
})
