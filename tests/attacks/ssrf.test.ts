import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fetch, json, signIn } from '../support/academy.ts'

// A picture “from an address” makes the server ask for it: metadata of a cloud, a database's port, a neighbour's panel.

let server: Server
let asked: string[] = []
let editor: Fetch
let student: Fetch

beforeAll(async () => {
  server = createServer((request, reply) => {
    asked.push(request.url ?? '')
    reply.writeHead(200, { 'content-type': 'image/png' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  editor = await signIn('editor')
  student = await signIn('student')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const inside = (name: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}.png`

const form = (fields: Record<string, string | Blob>): RequestInit => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return { method: 'POST', body }
}
const svg = (address: string) =>
  new Blob([`<svg xmlns="http://www.w3.org/2000/svg"><image href="${address}" width="1" height="1"/></svg>`], {
    type: 'image/svg+xml',
  })

const tries: [string, (address: string) => [path: string, init?: RequestInit]][] = [
  ['pasted into the library', (url) => [`/api/media/paste-url?src=${encodeURIComponent(url)}`]],
  ['pasted for a picture', (url) => [`/api/media/paste-url/00000000-0000-4000-8000-000000000000?src=${url}`]],
  ['pasted among faces', (url) => [`/api/avatars/paste-url?src=${encodeURIComponent(url)}`]],
  ['as the address of a picture', (url) => ['/api/media', json('POST', { alt: 'x', url, filename: 'x.png' })]],
  ['as a file that lies elsewhere', (url) => ['/api/media', form({ _payload: '{"alt":"x"}', file: elsewhere(url) })]],
  ['as a form’s field', (url) => ['/api/media', form({ _payload: JSON.stringify({ alt: 'x', url }), url })]],
  ['in a drawing', (url) => ['/api/media', form({ _payload: '{"alt":"x"}', file: svg(url) })]],
  ['as a face', (url) => ['/api/users/me/avatar', json('POST', { url, src: url, image: url })]],
  ['as a face in a form', (url) => ['/api/users/me/avatar', form({ file: url, url })]],
  ['as a face in a drawing', (url) => ['/api/users/me/avatar', form({ file: svg(url) })]],
  ['as an avatar row', (url) => ['/api/avatars', json('POST', { url, filename: 'x.webp' })]],
  ['as a provider', (url) => ['/api/auth/sign-in/social', json('POST', { provider: url, callbackURL: '/' })]],
]
const elsewhere = (url: string) =>
  JSON.stringify({ filename: 'x.png', mimeType: 'image/png', size: 1, clientUploadContext: { url, prefix: url } })

describe('the server asks nobody for an address that is sent', () => {
  test.each(tries)('%s', async (_title, attempt) => {
    asked = []
    for (const as of [student, editor]) {
      const [path, init] = attempt(inside('secret'))
      const reply = await as(path, init)
      expect(reply.status, await reply.text()).toBeGreaterThanOrEqual(400)
    }
    expect(asked).toEqual([])
  })

  test.each(['image', 'avatar', 'bio', 'links'])('in the field %s of a profile', async (field) => {
    asked = []
    const { user } = (await (await student('/api/users/me')).json()) as { user: { id: string; image?: unknown } }
    const value = field === 'links' ? [{ label: 'x', url: inside('secret') }] : inside('secret')
    await student(`/api/users/${user.id}`, json('PATCH', { [field]: value }))
    await student(`/api/users/${user.id}`, json('PATCH', { links: [], bio: null }))
    const after = (await (await student('/api/users/me')).json()) as { user: { image?: unknown; avatar?: unknown } }
    expect(after.user.image ?? null).toBeNull()
    expect(JSON.stringify(after.user.avatar ?? null)).not.toContain('127.0.0.1')
    expect(asked).toEqual([])
  })
})
