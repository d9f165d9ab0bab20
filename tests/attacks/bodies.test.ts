import { connect } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { baseUrl, type Fetch, signIn, visit } from '../support/academy.ts'

// A body that is too much, broken or of another kind: it must cost little and end in a refusal, never in a failure.

let admin: Fetch
beforeAll(async () => {
  admin = await signIn('admin')
})

const mebibyte = 1024 * 1024
const nested = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels)
const headers = (type: string) => ({ 'content-type': type, origin: baseUrl() })
const places: [string, () => Fetch][] = [
  ['/api/tags', () => admin],
  ['/api/auth/sign-in/email', () => visit],
  ['/api/auth/sign-up/email', () => visit],
  ['/api/auth/unlink-account', () => admin],
  ['/api/globals/account-policy', () => admin],
  ['/api/graphql', () => admin],
]

const bodies: [title: string, type: string, body: string | Uint8Array<ArrayBuffer>][] = [
  ['cut off', 'application/json', '{"title":'],
  ['nothing but a bracket', 'application/json', '['],
  ['a number without end', 'application/json', `{"title":${'9'.repeat(100_000)},"graceDays":${'9'.repeat(100_000)}}`],
  ['levels without end', 'application/json', nested('{"a":', '', 20_000)],
  ['lists in lists', 'application/json', nested('[', ']', 50_000)],
  ['invalid UTF-8', 'application/json', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['a zero byte', 'application/json', '{"title":"a\\u0000b","email":"a\\u0000@b.test","password":"\\u0000"}'],
  [
    'half a surrogate',
    'application/json',
    '{"title":"\\ud800","email":"\\ud800@b.test","name":"\\udfff","graceDays":"\\ud800"}',
  ],
  ['null', 'application/json', 'null'],
  ['a word', 'application/json', '"title"'],
  ['a list', 'application/json', '[{"title":"x"}]'],
  ['JSON said to be XML', 'application/xml', '{"title":"x"}'],
  ['JSON said to be text', 'text/plain', '{"title":"x","email":"a@b.test","password":"long-enough-1"}'],
  ['no type at all', '', '{"title":"x"}'],
  ['a type that is none', 'nonsense;;;=', '{"title":"x"}'],
  ['a form without a border', 'multipart/form-data', 'x'],
  [
    'a form that does not end',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n',
  ],
  ['entities of XML', 'application/json', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'],
  [
    'an address that is a book',
    'application/json',
    `{"email":"${'a'.repeat(mebibyte)}@b.test","password":"x","graceDays":"x"}`,
  ],
  [
    'a form whose fields are no JSON',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{bad\r\n--x--\r\n',
  ],
]

describe.each(places)('%s', (path, as) => {
  test.each(bodies)('refuses %s', async (_title, type, body) => {
    const reply = await as()(path, { method: 'POST', headers: headers(type), body })
    const text = await reply.text()
    expect(reply.status, text.slice(0, 300)).toBeGreaterThanOrEqual(400)
    expect(reply.status, text.slice(0, 300)).toBeLessThan(500)
    expect(text).not.toMatch(/node_modules|\bat .+:\d+:\d+|select .+ from/i)
  })

  test('refuses five megabytes', async () => {
    const body = JSON.stringify({ title: 'x'.repeat(5 * mebibyte) })
    expect((await as()(path, { method: 'POST', headers: headers('application/json'), body })).status).toBe(413)
  })
})

test('of a field that is there twice one counts, for whoever checks and for whoever acts', async () => {
  const body =
    '{"email":"nobody@academy.test","email":"student@academy.test","password":"x","password":"observe-everything-1"}'
  const reply = await visit('/api/auth/sign-in/email', { method: 'POST', headers: headers('application/json'), body })
  const { user } = (await reply.json()) as { user: { email: string } }
  expect(user.email).toBe('student@academy.test')
})

test('a mark at the beginning of a file is no part of the JSON', async () => {
  const body = `\uFEFF${JSON.stringify({ email: 'nobody@academy.test', password: 'x' })}`
  const reply = await visit('/api/auth/sign-in/email', { method: 'POST', headers: headers('application/json'), body })
  expect([400, 401]).toContain(reply.status)
})

/** What a server answers to bytes that no client library would send. */
const raw = (lines: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(baseUrl()).port), '127.0.0.1', () => socket.end(lines.join('\r\n')))
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk))
    socket.once('close', () => resolve(answer))
    socket.once('error', reject)
  })

test.each([
  ['two lengths', ['Content-Length: 3', 'Content-Length: 30']],
  ['a length and chunks', ['Content-Length: 3', 'Transfer-Encoding: chunked']],
  ['a header that goes on in the next line', ['X-A: b', ' c: d']],
  ['a space before the colon', ['Content-Length : 3']],
])('%s are no request: a proxy could take them for two', async (_title, sent) => {
  const answer = await raw(['POST /api/tags HTTP/1.1', 'Host: localhost', ...sent, '', 'abc'])
  expect(answer).toMatch(/^HTTP\/1\.1 400/)
})

test('a request that was refused leaves the academy as it was', async () => {
  expect((await visit('/api/health/ready')).status).toBe(200)
})
