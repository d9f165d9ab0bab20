import { rm } from 'node:fs/promises'
import { apiLimits, countAddress } from '@academy/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newReleasesDir, writeRelease } from './testing/release.ts'
import { ask, type Origin, startOrigin } from './testing/start.ts'
import { startUpstream } from './testing/upstream.ts'

let origin: Origin
let releasesDir: string

beforeAll(async () => {
  releasesDir = await newReleasesDir()
  await writeRelease(releasesDir, 1)
  const broken = () => Promise.reject(new Error('secret insides'))
  origin = await startOrigin({ releasesDir }, { api: broken, onDemand: broken })
})
afterAll(async () => {
  await origin.close()
  await rm(releasesDir, { recursive: true })
})

describe('every reply', () => {
  test.each(['/', '/nothing', '/api/broken', '/admin', '/_astro/site.abc123.css'])(
    '%s has the safe headers',
    async (path) => {
      const { headers } = await ask(origin, path)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'content-security-policy': expect.stringContaining("default-src '"),
      })
      expect(headers['strict-transport-security']).toBeUndefined()
    },
  )

  test('asks for https again only where the reader came by https', async () => {
    const behind = await startOrigin({ trustProxy: true })
    const { headers } = await ask(behind, '/', { headers: { 'x-forwarded-proto': 'https' } })
    expect(headers['strict-transport-security']).toContain('max-age=31536000')
    await behind.close()
  })

  test('pages may frame only trusted hosts and run only our scripts', async () => {
    const policy = String((await ask(origin, '/')).headers['content-security-policy'])
    expect(policy).toContain('frame-src https://player.vimeo.com;')
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
  })
})

describe('request ids', () => {
  test('a sane one is kept, another is replaced', async () => {
    const kept = await ask(origin, '/', { headers: { 'x-request-id': 'gateway-0001' } })
    expect(kept.headers['x-request-id']).toBe('gateway-0001')
    const replaced = await ask(origin, '/', { headers: { 'x-request-id': '<script>' } })
    expect(replaced.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('stand in the log line, which holds no query and no cookie', async () => {
    const { headers } = await ask(origin, '/courses?token=hush', { headers: { cookie: 'session=hush' } })
    const line = origin.lines.find(
      (each) => each.includes(String(headers['x-request-id'])) && each.includes('"request"'),
    )
    expect(JSON.parse(line!)).toMatchObject({ method: 'GET', path: '/courses', status: 500 })
    expect(origin.lines.join('')).not.toContain('hush')
  })
})

describe('a failure of ours', () => {
  test('says nothing of its insides to an API client', async () => {
    const reply = await ask(origin, '/api/courses')
    expect(reply.status).toBe(500)
    expect(reply.body.toString()).not.toContain('insides')
    expect(JSON.parse(reply.body.toString())).toMatchObject({
      errors: [{ data: { code: 'http/internal' } }],
      requestId: reply.headers['x-request-id'],
    })
  })

  test('shows the release’s own 500 page to a reader', async () => {
    const reply = await ask(origin, '/courses?level=beginner')
    expect([reply.status, reply.headers['cache-control']]).toEqual([500, 'no-store'])
    expect(reply.body.toString()).toContain('<h1>/500</h1>')
  })
})

describe('the telemetry tunnel', () => {
  const envelope = (dsn: string) => `${JSON.stringify({ dsn })}\n{"type":"event"}\n{}`
  const send = (to: Origin, body: string) =>
    ask(to, '/api/telemetry', { method: 'POST', body, headers: { cookie: 'session=1' } })

  test('is closed without a DSN', async () => {
    expect((await send(origin, envelope('https://key@sentry.example/1'))).status).toBe(404)
  })

  test('forwards envelopes of our own project only, without the reader’s cookie', async () => {
    const sink = await startUpstream((reply) => reply.end('{}'))
    const dsn = `${sink.url.replace('http://', 'http://key@')}/1`
    const watched = await startOrigin({ sentryDsn: dsn })
    expect((await send(watched, envelope(dsn))).status).toBe(200)
    expect((await send(watched, envelope('https://key@sentry.example/1'))).status).toBe(404)
    expect((await send(watched, envelope(dsn.replace(/1$/, '2')))).status).toBe(404)
    expect((await send(watched, 'no envelope')).status).toBe(404)
    expect((await send(watched, 'x'.repeat(2 * 1024 * 1024))).status).toBe(413)
    expect(sink.asked.map(({ url, headers }) => [url, headers.cookie])).toEqual([['/api/1/envelope/', undefined]])
    await watched.close()
    sink.close()
  })
})

test('the API says what is left to an address, and when to come back; pages are not counted', async () => {
  const behind = await startOrigin({ trustProxy: true })
  const from = { headers: { 'x-forwarded-for': '203.0.113.77' } }
  expect((await ask(behind, '/api/courses', from)).headers).toMatchObject({
    'ratelimit-policy': `"address";q=${apiLimits.address.points};w=${apiLimits.address.seconds}`,
    ratelimit: expect.stringContaining(`r=${apiLimits.address.points - 1};`),
  })
  await Promise.all(Array.from({ length: apiLimits.address.points }, () => countAddress('203.0.113.77')))
  const refused = await ask(behind, '/api/courses', from)
  expect(refused.status).toBe(429)
  expect(refused.headers['retry-after']).toMatch(/^\d+$/)
  expect(JSON.parse(refused.body.toString())).toMatchObject({
    errors: [{ data: { code: 'kernel/too-many-requests' } }],
    requestId: refused.headers['x-request-id'],
  })
  expect((await ask(behind, '/nothing', from)).status).not.toBe(429)
  expect((await ask(behind, '/api/courses', { headers: { 'x-forwarded-for': '203.0.113.78' } })).status).toBe(200)
  await behind.close()
})
