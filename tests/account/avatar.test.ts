import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crc32, deflateSync } from 'node:zlib'
import { avatarLimits, avatarView } from '@academy/auth/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onePixel, refusal } from '../access/support/documents.ts'
import type { Person } from '../auth/people.ts'
import { json, visit } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { remove, somebody } from './somebody.ts'

const path = '/api/users/me/avatar'

let person: Person
beforeAll(async () => {
  person = await somebody()
})
afterAll(() => remove(person))

const formOf = (data: Uint8Array<ArrayBuffer> | Blob, name = 'me.png', type = 'image/png'): RequestInit => {
  const form = new FormData()
  form.set('file', data instanceof Blob ? data : new Blob([data], { type }), name)
  return { method: 'POST', body: form }
}
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a6' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'somebody at home' }, IFD3: { GPSLatitude: '48/1 12/1 30/1' } })
    .toBuffer()

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** A valid PNG of nothing but black, square, a bit a pixel. */
const blankPng = (side: number) => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  header.writeUInt32BE(side)
  header.writeUInt32BE(side, 4)
  const pixels = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)))
  const parts = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]))
}

test('a small blank picture made the same way is taken', async () => {
  expect((await person.as(path, formOf(blankPng(400)))).status).toBe(200)
})

test('a guest has no picture to change', async () => {
  await refusal(await visit(path, formOf(onePixel)), 401)
  await refusal(await visit(path, { method: 'DELETE' }), 401)
})

describe('nothing is taken that is', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  test.each<[string, RequestInit, number, string]>([
    ['an SVG, whatever it calls itself', formOf(bytes(svg)), 415, 'auth/avatar-type'],
    ['a page', formOf(bytes('<!doctype html><script>alert(1)</script>')), 415, 'auth/avatar-type'],
    ['a GIF', formOf(bytes('GIF89a\x01\x00\x01\x00')), 415, 'auth/avatar-type'],
    ['a page behind the first bytes of a PNG', formOf(bytes(`\x89PNG\r\n\x1a\n${svg}`)), 422, 'auth/avatar-broken'],
    ['half a picture', formOf(bytes('\xff\xd8\xff\xe0\x00\x10JFIF')), 422, 'auth/avatar-broken'],
    ['too heavy', formOf(new Uint8Array(avatarLimits.bytes + 1)), 413, 'auth/avatar-too-large'],
    ['far too heavy', formOf(new Uint8Array(avatarLimits.bytes * 2)), 413, 'auth/avatar-too-large'],
    ['no file', { method: 'POST', body: new FormData() }, 400, 'auth/avatar-missing'],
  ])('%s', async (_title, init, status, code) => {
    expect((await refusal(await person.as(path, init), status)).data.code).toBe(code)
  })

  test('small to send and huge in memory', async () => {
    const bomb = blankPng(10_000)
    expect(bomb.length).toBeLessThan(100_000)
    const refused = await refusal(await person.as(path, formOf(bomb)), 422)
    expect(refused.data.code).toBe('auth/avatar-broken')
  })
})

test('no address is ever asked for a picture', async () => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.png`
  await refusal(await person.as(path, json('POST', { url, file: url, filename: url })), 400)
  const form = new FormData()
  form.set('url', url)
  form.set('_payload', JSON.stringify({ url, filename: 'a.png' }))
  await refusal(await person.as(path, { method: 'POST', body: form }), 400)
  await refusal(await person.as('/api/avatars', json('POST', { url, filename: 'a.png', user: person.id })), 403)
  await person.as(`/api/users/${person.id}`, json('PATCH', { image: url, avatar: { url } }))
  server.close()
  expect(asked).toBe(0)
})

test('a picture is made anew: square, small, of one kind, and without what it said of its place', async () => {
  const reply = await person.as(path, formOf(new Uint8Array(await photo(900, 600)), '../../me.jpg', 'image/jpeg'))
  const { avatar } = avatarView.parse(await reply.json())
  const served = await visit(avatar)
  expect(served.headers.get('content-type')).toBe('image/webp')
  const made = Buffer.from(await served.arrayBuffer())
  expect(await sharp(made).metadata()).toMatchObject({ format: 'webp', width: 320, height: 320 })
  expect((await sharp(made).metadata()).exif).toBeUndefined()
})

test('what is hidden behind a picture is gone', async () => {
  const script = '<script>alert(document.domain)</script>'
  const sent = Buffer.concat([await photo(400, 400), Buffer.from(script)])
  const { avatar } = avatarView.parse(await (await person.as(path, formOf(new Uint8Array(sent)))).json())
  expect(Buffer.from(await (await visit(avatar)).arrayBuffer()).includes(script)).toBe(false)
})

test('a new picture takes the old one’s place, and none leaves nothing', async () => {
  const put = async () => avatarView.parse(await (await person.as(path, formOf(onePixel))).json()).avatar
  const first = await put()
  const second = await put()
  expect((await visit(first)).status).toBe(404)
  expect((await visit(second)).status).toBe(200)
  expect((await person.as(path, { method: 'DELETE' })).status).toBe(200)
  expect((await visit(second)).status).toBe(404)
  expect(await rows('select id from avatars where user_id = $1', [person.id])).toEqual([])
})
