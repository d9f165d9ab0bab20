import { describe, expect, test } from 'vitest'
import { baseUrl, json, signIn, visit } from '../support/academy.ts'

type Refusal = { errors: { message: string; data: { code: string } }[]; requestId: string }

const refusal = async (reply: Response) => {
  const body = (await reply.json()) as Refusal
  expect(body.requestId).toBe(reply.headers.get('x-request-id'))
  expect(JSON.stringify(body)).not.toMatch(/\bat .+\.(js|ts):\d+|node_modules/)
  return { status: reply.status, code: body.errors[0]?.data.code }
}

/** As our own page sends it; better-auth wants to know where a request comes from. */
const asPage = (body: unknown): RequestInit => ({
  ...json('POST', body),
  headers: { 'content-type': 'application/json', origin: baseUrl() },
})

describe('a refusal has one shape, whoever refuses', () => {
  test.each([
    ['an unknown route', '/api/nothing', {}, 404, 'http/no-such-route'],
    ['an unknown route of sign-in', '/api/auth/nothing', {}, 404, 'http/no-such-route'],
    ['an unknown course', '/api/courses/nothing', {}, 404, 'catalog/course-not-found'],
    ['an id that is none', '/api/tags/nothing', {}, 404, 'http/not-found'],
    ['an address with broken percent signs', '/api/%E0%A4%A', {}, 400, 'http/bad-url'],
    ['everything at once', '/api/courses?limit=0', {}, 400, 'kernel/limit-too-large'],
    ['a table for staff', '/api/users', {}, 403, 'http/forbidden'],
    ['a guest who writes', '/api/courses', json('POST', { title: 'x' }), 403, 'http/forbidden'],
    [
      'a wrong password',
      '/api/auth/sign-in/email',
      asPage({ email: 'admin@academy.test', password: 'wrong-password' }),
      401,
      'auth/invalid-email-or-password',
    ],
    ['JSON that is none', '/api/courses', { ...json('POST', {}), body: '{bad' }, 400, 'http/bad-json'],
    [
      'JSON that is none, to sign in',
      '/api/auth/sign-in/email',
      { ...json('POST', {}), body: '{bad' },
      400,
      'http/bad-json',
    ],
    ['more JSON than anybody needs', '/api/courses', json('POST', 'x'.repeat(5_000_000)), 413, 'http/too-large'],
  ])('%s', async (_case, path, init, status, code) => {
    expect(await refusal(await visit(path, init))).toEqual({ status, code })
  })

  test('a body that streams past its limit', async () => {
    const chunk = new Uint8Array(512 * 1024)
    let sent = 0
    const endless = new ReadableStream({
      pull: (controller) => (sent++ < 3 ? controller.enqueue(chunk) : controller.close()),
    })
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: endless,
      duplex: 'half',
    } as const
    expect(await refusal(await visit('/api/auth/sign-out', init))).toEqual({ status: 413, code: 'http/too-large' })
  })
})

test('what the API says is kept by nobody, unless it says so itself', async () => {
  expect((await visit('/api/users/me')).headers.get('cache-control')).toBe('no-store')
})

test('HEAD answers as GET does, without a body', async () => {
  const head = await visit('/api/courses?limit=1', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

describe('GraphQL', () => {
  const ask = (query: string) => json('POST', { query })
  const titles = '{ Courses(limit: 1) { docs { title } } }'

  test('is not for guests', async () => {
    expect(await refusal(await visit('/api/graphql', ask(titles)))).toEqual({
      status: 401,
      code: 'kernel/sign-in-required',
    })
  })

  test('is not for students', async () => {
    const student = await signIn('student')
    expect(await refusal(await student('/api/graphql', ask(titles)))).toEqual({ status: 403, code: 'kernel/forbidden' })
  })

  test('is not for a foreign page with an editor’s cookie', async () => {
    const editor = await signIn('editor')
    const reply = await editor('/api/graphql', {
      ...ask(titles),
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    })
    expect(reply.status).toBe(401)
  })

  test('answers staff, within its depth', async () => {
    const editor = await signIn('editor')
    const reply = await editor('/api/graphql', ask(titles))
    expect(await reply.json()).toMatchObject({ data: { Courses: { docs: [{ title: expect.any(String) }] } } })
    const nested = `{ Courses { docs ${'{ related '.repeat(8)} { title } ${'}'.repeat(8)} } }`
    const refused = (await (await editor('/api/graphql', ask(nested))).json()) as {
      errors: { extensions: { code: string } }[]
    }
    expect(refused.errors[0]?.extensions.code).toBe('graphql/too-deep')
  })

  test('has no playground', async () => {
    expect((await visit('/api/graphql')).status).toBe(405)
    expect((await visit('/api/graphql-playground')).status).toBe(404)
  })
})

describe('health', () => {
  test('says what is live and what runs', async () => {
    const reply = await visit('/api/health')
    expect(reply.status).toBe(200)
    expect(await reply.json()).toMatchObject({
      status: 'ok',
      ready: true,
      checks: { database: true, release: true },
      release: { number: expect.any(Number) },
      versions: { payload: '3.90.1', node: expect.stringMatching(/^\d+\./) },
    })
    expect((await visit('/api/health/live')).status).toBe(200)
    expect((await visit('/api/health/ready')).status).toBe(200)
  })
})

describe('the API’s own description', () => {
  test('is served as a document and as a page, and a second look costs nothing', async () => {
    const document = await visit('/api/openapi.json')
    expect(await document.json()).toMatchObject({ openapi: '3.1.0' })
    const page = await visit('/api/docs')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const again = await visit('/api/docs', { headers: { 'if-none-match': String(page.headers.get('etag')) } })
    expect(again.status).toBe(304)
  })
})
