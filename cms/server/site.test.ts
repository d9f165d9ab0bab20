import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newReleasesDir, point, writeRelease } from './testing/release.ts'
import { ask, type Origin, startOrigin } from './testing/start.ts'

let dir: string
let origin: Origin
let time = 0

beforeAll(async () => {
  dir = await newReleasesDir()
  await writeRelease(dir, 1)
  await writeFile(path.join(dir, 'assets/.build-1.json'), '[]')
  origin = await startOrigin({ releasesDir: dir }, { now: () => time })
})
beforeEach(() => {
  time += 1000
})
afterAll(async () => {
  await origin.close()
  await rm(dir, { recursive: true })
})

describe('pages', () => {
  test('are asked for again each time', async () => {
    const page = await ask(origin, '/courses/tracing')
    expect(page.status).toBe(200)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(page.body.toString()).toContain('<h1>/courses/tracing</h1>')
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('travel as %s to those who take it', async (encoding, decompress) => {
    const page = await ask(origin, '/', { headers: { 'accept-encoding': encoding } })
    expect(page.headers['content-encoding']).toBe(encoding)
    expect(page.headers.vary).toBe('Accept-Encoding')
    expect(decompress(page.body).toString()).toContain('<h1>Home</h1>')
  })

  test('have an entity tag per encoding, and a matching one costs no body', async () => {
    const plain = await ask(origin, '/')
    const brotli = await ask(origin, '/', { headers: { 'accept-encoding': 'br' } })
    expect(plain.headers.etag).toMatch(/^"[\w-]{22}"$/)
    expect(brotli.headers.etag).not.toBe(plain.headers.etag)
    const again = await ask(origin, '/', { headers: { 'if-none-match': `"x", W/${plain.headers.etag}` } })
    expect(again.status).toBe(304)
    expect(again.body.length).toBe(0)
    expect(again.headers.etag).toBe(plain.headers.etag)
  })

  test('answer HEAD with the same headers and no body', async () => {
    const head = await ask(origin, '/', { method: 'HEAD' })
    const get = await ask(origin, '/')
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(String(get.body.length))
  })

  test('refuse other methods by name', async () => {
    const reply = await ask(origin, '/courses', { method: 'POST' })
    expect(reply.status).toBe(405)
    expect(reply.headers.allow).toBe('GET, HEAD')
  })
})

describe('addresses', () => {
  test.each([
    ['a slash at the end', '/courses/?level=beginner', 308, '/courses?level=beginner'],
    ['doubled slashes, never to another host', '//evil.example/', 308, '/evil.example'],
    ['a page that moved', '/courses/old?x=1', 301, '/courses/tracing?x=1'],
  ])('%s are sent on', async (_case, from, status, to) => {
    const reply = await ask(origin, from)
    expect([reply.status, reply.headers.location]).toEqual([status, to])
  })

  test.each([
    '/nothing',
    '/../manifest.json',
    '/..%2fmanifest.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/catalogue.json',
    '/index.html',
    '/courses/tracing/index.html',
    '/index.html.br',
    '/.build-1.json',
    '/constructor',
    '/__proto__',
    '/%00',
    '/%E0%A4%A',
  ])('%s shows the release’s own 404 page', async (pathname) => {
    const reply = await ask(origin, pathname)
    expect(reply.status).toBe(404)
    expect(reply.body.toString()).toContain('<h1>/404</h1>')
  })
})

describe('other files', () => {
  test('hashed assets of the site are kept for a year', async () => {
    const css = await ask(origin, '/_astro/site.abc123.css')
    expect(css.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(css.headers['content-type']).toBe('text/css; charset=utf-8')
  })

  test('the search index belongs to its release', async () => {
    const script = await ask(origin, '/pagefind/pagefind.js')
    expect(script.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(script.headers.etag).toBeDefined()
    expect((await ask(origin, '/pagefind/wasm.en.pagefind')).body.toString()).toBe('wasm')
  })
})

describe('pages made on demand', () => {
  test.each([
    ['a filtered catalogue', '/courses?level=beginner', true],
    ['a catalogue reached through a campaign', '/courses?utm_source=mail', false],
    ['a lesson that is not for everybody', '/courses/tracing/sampling', true],
    ['a lesson that does not exist', '/courses/tracing/nothing', false],
    ['a way in', '/sign-in?returnTo=%2Fcourses', true],
    ['the other way in', '/sign-up', true],
  ])('%s', async (_case, pathname, isLive) => {
    expect((await ask(origin, pathname)).body.toString() === 'on demand').toBe(isLive)
  })
})

describe('a new release', () => {
  test('shows without a restart, and a broken one leaves the last one live', async () => {
    await writeRelease(dir, 2, 'Second')
    time += 1000
    expect((await ask(origin, '/')).body.toString()).toContain('Second')
    await point(dir, 'r000099')
    time += 1000
    expect((await ask(origin, '/')).body.toString()).toContain('Second')
    await point(dir, 'r000001')
    time += 1000
    expect((await ask(origin, '/')).body.toString()).toContain('Home')
  })

  test('before the first one a page says so and looks again', async () => {
    const empty = await startOrigin({ releasesDir: path.join(dir, 'nothing') })
    const reply = await ask(empty, '/')
    expect(reply.status).toBe(503)
    expect(reply.headers['retry-after']).toBe('3')
    expect(reply.headers.refresh).toBe('3')
    expect(reply.body.toString()).toContain('The first release is being built')
    await empty.close()
  })
})
