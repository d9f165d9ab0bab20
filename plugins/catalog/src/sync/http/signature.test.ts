import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { isOurs, isPush } from './signature.ts'

const secret = 'a-secret-of-the-tests'
const body = Buffer.from('{"ref":"refs/heads/main"}')
const signed = (bytes: Uint8Array, key = secret) => `sha256=${createHmac('sha256', key).update(bytes).digest('hex')}`

// The example of GitHub’s own documentation.
test('signs as GitHub does', () => {
  const headers = new Headers({
    'x-hub-signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
  })
  expect(isOurs(headers, Buffer.from('Hello, World!'), "It's a Secret to Everybody")).toBe(true)
})

test.each<[string, Record<string, string>, boolean]>([
  ['the right signature', { 'x-hub-signature-256': signed(body) }, true],
  ['the right token', { 'x-gitlab-token': secret }, true],
  ['nothing', {}, false],
  ['a signature with another secret', { 'x-hub-signature-256': signed(body, 'guessed') }, false],
  ['the signature of another body', { 'x-hub-signature-256': signed(Buffer.from('{}')) }, false],
  ['the old kind of signature', { 'x-hub-signature': 'sha1=0' }, false],
  ['half a signature', { 'x-hub-signature-256': signed(body).slice(0, 40) }, false],
  ['an empty signature', { 'x-hub-signature-256': '' }, false],
  ['another token', { 'x-gitlab-token': `${secret}x` }, false],
  ['an empty token', { 'x-gitlab-token': '' }, false],
  ['the right token beside a wrong signature', { 'x-hub-signature-256': 'sha256=0', 'x-gitlab-token': secret }, false],
])('%s', (_case, headers, isRight) => {
  expect(isOurs(new Headers(headers), body, secret)).toBe(isRight)
})

test.each<[string, Record<string, string>, boolean]>([
  ['a push to GitHub', { 'x-github-event': 'push' }, true],
  ['a push to GitLab', { 'x-gitlab-event': 'Push Hook' }, true],
  ['a program of one’s own', {}, true],
  ['GitHub trying the address', { 'x-github-event': 'ping' }, false],
  ['an issue', { 'x-gitlab-event': 'Issue Hook' }, false],
])('%s', (_case, headers, isOne) => {
  expect(isPush(new Headers(headers))).toBe(isOne)
})
