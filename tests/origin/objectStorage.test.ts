import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freePort } from '../../scripts/supervisor/ports.ts'
import { onePixel } from '../access/support/documents.ts'
import { demoPassword, emailOf } from '../support/academy.ts'
import { type StartedOrigin, startOrigin } from '../support/origin.ts'

// An origin with S3_* beside the one that all tests share, on the same database.

const folder = mkdtempSync(join(tmpdir(), 'academy-s3-'))
const bucket = 'academy'
let server: S3rver
let origin: StartedOrigin
let cookie: string

beforeAll(async () => {
  const port = await freePort()
  server = new S3rver({
    address: '127.0.0.1',
    port,
    directory: folder,
    silent: true,
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  await server.run()
  origin = await startOrigin({
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_BUCKET: bucket,
    S3_REGION: 'us-east-1',
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  })
  const headers = { origin: inject('academy').environment.PUBLIC_URL ?? '', 'content-type': 'application/json' }
  const body = JSON.stringify({ email: emailOf('editor'), password: demoPassword })
  const reply = await fetch(`${origin.baseUrl}/api/auth/sign-in/email`, { method: 'POST', headers, body })
  cookie = reply.headers.getSetCookie().join('; ')
})
afterAll(async () => {
  await origin?.stop()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const asEditor = (path: string, init: RequestInit) => {
  const headers = { ...init.headers, cookie, origin: inject('academy').environment.PUBLIC_URL ?? '' }
  return fetch(`${origin.baseUrl}${path}`, { ...init, headers })
}

test('a picture goes into the bucket alone, is served at our address, and leaves with its document', async () => {
  const form = new FormData()
  form.set('file', onePixel, 'kept-in-a-bucket.png')
  form.set('_payload', JSON.stringify({ alt: 'A dot' }))
  const made = await asEditor('/api/media', { method: 'POST', body: form })
  expect(made.status, await made.clone().text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string; filename: string; url: string } }
  expect(existsSync(join(inject('academy').dataDir, 'media', doc.filename))).toBe(false)

  const { pathname } = new URL(doc.url, origin.baseUrl)
  expect(pathname).toBe(`/api/media/file/${doc.filename}`)
  const served = await fetch(`${origin.baseUrl}${pathname}`)
  expect(served.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await served.arrayBuffer())).toEqual(Buffer.from(await onePixel.arrayBuffer()))

  expect((await asEditor(`/api/media/${doc.id}`, { method: 'DELETE' })).status).toBe(200)
  expect((await fetch(`${origin.baseUrl}${pathname}`)).status).toBe(404)
})

test('an unknown picture is refused in words', async () => {
  const reply = await fetch(`${origin.baseUrl}/api/media/file/no-such-picture.png`)
  expect(reply.status).toBe(404)
  expect(await reply.json()).toMatchObject({ errors: [{ data: { code: 'media/no-such-file' } }] })
})
