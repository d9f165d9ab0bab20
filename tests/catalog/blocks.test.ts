import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  block,
  bodyOf,
  type Doc,
  onePixel,
  paragraph,
  refusal,
  richText,
  unique,
  uploadForm,
} from '../access/support/documents.ts'
import { baseUrl, json } from '../support/academy.ts'
import { type Desk, openDesk, published } from './desk.ts'

let desk: Desk
let course: Doc
beforeAll(async () => {
  desk = await openDesk()
  course = await desk.course()
})
afterAll(() => desk.clear())

const save = (blockType: string, fields: Record<string, unknown>) => {
  const body = richText([block(blockType, fields)])
  return desk.editor(
    '/api/lessons?depth=0',
    json('POST', { title: unique('Lesson'), course: course.id, body, ...published }),
  )
}

const text = paragraph('Text.')
const embed = (url: string) => ({ url, title: 'A recording' })

describe('a lesson takes', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'code with lines to look at',
      'code',
      { language: 'ts', code: 'a\nb\nc', highlight: '1,2-3', added: '', removed: '2' },
    ],
    ['a callout', 'callout', { tone: 'tip', title: 'Why?', body: text }],
    ['tabs', 'tabs', { items: [{ label: 'Node.js', body: text }] }],
    ['steps', 'steps', { items: [{ title: 'First', body: text }] }],
    ['a diagram', 'diagram', { source: 'digraph { a -> b }', alt: 'a leads to b' }],
    ['a terminal', 'terminal', { session: '$ ls' }],
    ['a page of a trusted host', 'embed', embed('https://www.youtube-nocookie.com/embed/x')],
  ])('%s', async (_title, blockType, fields) => {
    const response = await save(blockType, fields)
    const { doc } = await bodyOf(response)
    expect(response.status).toBe(201)
    desk.keep('lessons', doc.id)
  })
})

describe('a lesson does not take', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['a page of a host that is not trusted', 'embed', embed('https://evil.test/')],
    ['a host that only looks trusted', 'embed', embed('https://codepen.io.evil.test/')],
    ['a trusted host with somebody’s name', 'embed', embed('https://codepen.io@evil.test/')],
    ['a trusted host without encryption', 'embed', embed('http://codepen.io/x')],
    ['a script for an address', 'embed', embed('javascript:alert(1)')],
    ['an embed without a title', 'embed', { url: 'https://codepen.io/x' }],
    ['lines that are none', 'code', { language: 'ts', code: 'a', highlight: 'first' }],
    ['lines that run backwards', 'code', { language: 'ts', code: 'a', added: '3-1' }],
    ['code without code', 'code', { language: 'ts' }],
    ['a promise that nobody keeps', 'code', { language: 'ts', code: 'a', check: 'hope' }],
    ['a callout in a tone that there is not', 'callout', { tone: 'shouting', body: text }],
    ['tabs without a tab', 'tabs', { items: [] }],
    ['a diagram that says nothing to the blind', 'diagram', { source: 'digraph {}' }],
    ['a figure without its picture', 'figure', { caption: 'Nothing' }],
    ['a block that there is not', 'iframe', { src: 'https://evil.test' }],
  ])('%s', async (_title, blockType, fields) => {
    await refusal(await save(blockType, fields), 400)
  })
})

describe('pictures', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const upload = (content: Blob, name: string, fields: Record<string, unknown> = { alt: 'A picture' }) =>
    desk.editor('/api/media', uploadForm(content, name, fields))

  test.each([
    ['an SVG, which can carry scripts', new Blob([svg], { type: 'image/svg+xml' }), 'drawing.svg'],
    ['an SVG that calls itself a PNG', new Blob([svg], { type: 'image/png' }), 'drawing.png'],
    [
      'a page that calls itself a PNG',
      new Blob(['<!doctype html><script>alert(1)</script>'], { type: 'image/png' }),
      'page.png',
    ],
    ['a program that calls itself a JPEG', new Blob(['#!/bin/sh\nls'], { type: 'image/jpeg' }), 'run.jpg'],
    ['a page', new Blob(['<p>'], { type: 'text/html' }), 'page.html'],
  ])('%s is refused', async (_title, content, name) => {
    await refusal(await upload(content, name), 400)
  })

  test('one without an alternative text is refused, and told which field', async () => {
    const { data } = await refusal(await upload(onePixel, 'dot.png', {}), 400)
    expect(data.errors?.map(({ path }) => path)).toEqual(['alt'])
  })

  test('one that is served is never taken for anything but a picture', async () => {
    const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const { doc } = await bodyOf(
      await upload(new Blob([new Uint8Array(png)], { type: 'image/png' }), `${unique('p').replace(/\W/g, '')}.png`),
    )
    desk.keep('media', doc.id)
    expect(doc).toMatchObject({ alt: 'A picture', width: 4, height: 3 })
    const file = await desk.guest(new URL(String(doc.url), baseUrl()).pathname)
    expect(file.headers.get('content-type')).toBe('image/png')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(file.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('a file that is not there, or lies elsewhere, is not found', async () => {
    expect((await refusal(await desk.guest('/api/media/file/nothing.png'), 404)).data.code).toBe('media/no-such-file')
    expect((await desk.guest('/api/media/file/..%2F..%2Fpackage.json')).ok).toBe(false)
  })

  test('no picture is fetched from an address', async () => {
    const asked = { alt: 'A picture', url: 'http://127.0.0.1:1/x.png', filename: 'x.png' }
    expect((await refusal(await desk.editor('/api/media', json('POST', asked)), 400)).data.code).toBe(
      'media/file-needed',
    )
    const own = { ...asked, url: '/../../package.json', filename: 'package.json' }
    expect((await refusal(await desk.editor('/api/media', json('POST', own)), 400)).data.code).toBe('media/file-needed')
  })
})
