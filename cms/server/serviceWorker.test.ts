import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from './site.ts'
import { ask, type Origin, startOrigin } from './testing/start.ts'

let folder: string
let file: string
let origin: Origin
const running: Origin[] = []

const site = async (): Promise<Site> => ({
  build: 'b1',
  clientDir: folder,
  listPages: () => [],
  render: () => Promise.reject(new Error('nothing to render')),
  files: new Map([['sw.js', { absolute: file, compressed: [] }]]),
})
const start = async (...given: Parameters<typeof startOrigin>) => {
  const started = await startOrigin(...given)
  running.push(started)
  return started
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'worker-'))
  file = path.join(folder, 'sw.js')
  await writeFile(file, 'first')
  origin = await start({}, { site })
})
afterAll(async () => {
  for (const each of running) await each.close()
  await rm(folder, { recursive: true })
})

test('the worker is that of the compiled site, for the whole site, and is asked for again each time', async () => {
  const { status, headers, body } = await ask(origin, '/sw.js')
  expect([status, String(body)]).toEqual([200, 'first'])
  expect(headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'text/javascript; charset=utf-8',
    'service-worker-allowed': '/',
    'content-security-policy': expect.stringContaining("worker-src 'self'"),
  })
  expect((await ask(origin, '/sw.js', { headers: { 'if-none-match': headers.etag } })).status).toBe(304)
})

test('a newer build is served without a restart', async () => {
  await writeFile(file, 'second')
  expect(String((await ask(origin, '/sw.js')).body)).toBe('second')
})

test('without a compiled site there is none', async () => {
  expect((await ask(await start({}), '/sw.js')).status).toBe(404)
})

test('switched off, the worker that is served leaves and takes what it kept along', async () => {
  const off = await start({ offlineReading: false }, { site })
  const { body, headers } = await ask(off, '/sw.js')
  expect(String(body)).toContain('registration.unregister()')
  expect(headers['cache-control']).toBe('no-cache')
})
