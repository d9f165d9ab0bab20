import net from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, type Origin, startOrigin } from './testing/start.ts'
import { startUpstream, type Upstream } from './testing/upstream.ts'

let upstream: Upstream
let origin: Origin

beforeAll(async () => {
  upstream = await startUpstream((reply) => {
    reply.writeHead(201, { 'content-type': 'text/html', 'set-cookie': ['a=1', 'b=2'], 'content-encoding': 'x-opaque' })
    reply.end('panel')
  })
  origin = await startOrigin({ adminUrl: upstream.url })
})
afterAll(async () => {
  await origin.close()
  upstream.close()
})

describe('the admin panel', () => {
  test('gets the request as the reader made it', async () => {
    const reply = await ask(origin, '/admin/collections/courses?limit=10', {
      method: 'POST',
      headers: { host: 'academy.example', cookie: 'session=1', 'x-forwarded-host': 'evil.example' },
      body: 'typed',
    })
    expect(upstream.asked.at(-1)).toMatchObject({
      method: 'POST',
      url: '/admin/collections/courses?limit=10',
      body: 'typed',
      headers: {
        host: 'academy.example',
        cookie: 'session=1',
        'x-forwarded-host': 'academy.example',
        'x-forwarded-proto': 'http',
        'x-forwarded-for': '127.0.0.1',
        'x-request-id': reply.headers['x-request-id'],
      },
    })
  })

  test('answers byte for byte, each cookie on its own', async () => {
    const reply = await ask(origin, '/_next/static/x.js')
    expect(reply.status).toBe(201)
    expect(reply.headers['set-cookie']).toEqual(['a=1', 'b=2'])
    expect(reply.headers['content-encoding']).toBe('x-opaque')
    expect(reply.body.toString()).toBe('panel')
  })

  test('is told the nonce that the browser is told, a new one each time', async () => {
    const first = await ask(origin, '/admin')
    const second = await ask(origin, '/admin')
    const policy = String(first.headers['content-security-policy'])
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/)
    expect(upstream.asked.at(-2)?.headers['content-security-policy']).toBe(policy)
    expect(second.headers['content-security-policy']).not.toBe(policy)
  })

  test('has its websockets passed on', async () => {
    const { hostname, port } = new URL(origin.url)
    const socket = net.connect(Number(port), hostname)
    socket.write('GET /_next/webpack-hmr HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    socket.once('data', () => socket.write('ping'))
    const heard = await text(socket)
    expect(heard).toContain('101 Switching Protocols')
    expect(heard.endsWith('hello ping')).toBe(true)
  })
})

describe('while the admin panel is away', () => {
  test('a person sees a page that looks again, everything else JSON', async () => {
    const alone = await startOrigin({ adminUrl: 'http://127.0.0.1:9' })
    const page = await ask(alone, '/admin', { headers: { accept: 'text/html' } })
    expect([page.status, page.headers.refresh, page.headers['retry-after']]).toEqual([503, '5', '5'])
    expect(page.body.toString()).toContain('The admin panel is still being built')
    const data = await ask(alone, '/_next/data.json')
    expect(JSON.parse(data.body.toString()).errors[0].data.code).toBe('http/starting')
    await alone.close()
  })

  test('websockets for nobody are closed', async () => {
    const { hostname, port } = new URL(origin.url)
    const socket = net.connect(Number(port), hostname)
    socket.write('GET /anything HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    expect(await text(socket)).toContain('404 Not Found')
  })
})

test('in development Astro’s server makes the pages, and the API stays here', async () => {
  const dev = await startOrigin({ devSiteUrl: upstream.url })
  expect((await ask(dev, '/courses')).body.toString()).toBe('panel')
  expect((await ask(dev, '/api/courses')).body.toString()).toBe('api')
  await dev.close()
})
