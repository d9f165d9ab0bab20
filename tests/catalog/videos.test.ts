import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  block,
  bodyOf,
  type Doc,
  ok,
  onePixel,
  paragraph,
  refusal,
  richText,
  unique,
  uploadForm,
} from '../access/support/documents.ts'
import { baseUrl, type Fetch, json } from '../support/academy.ts'
import { type Desk, openDesk } from './desk.ts'

const bytesOf = (pattern: string) =>
  new Uint8Array(readFileSync(globSync(`seed/content/courses/**/${pattern}`)[0] ?? ''))
const webm = new Blob([bytesOf('*.webm')], { type: 'video/webm' })
const vtt = new Blob(['WEBVTT\n\n00:00.000 --> 00:02.000\nA request arrives.\n'], { type: 'text/vtt' })

let desk: Desk
let video: Doc
let captions: Doc

const upload = (as: Fetch, content: Blob, name: string) =>
  as('/api/media', uploadForm(content, name, { alt: 'A walk' }))

const uploaded = async (as: Fetch, content: Blob, name: string): Promise<Doc> => {
  const { doc } = await ok(await upload(as, content, name))
  desk.keep('media', doc.id)
  return doc
}
const addressOf = ({ url }: Doc) => new URL(String(url), baseUrl()).pathname

beforeAll(async () => {
  desk = await openDesk()
  video = await uploaded(desk.teacher, webm, 'walk.webm')
  captions = await uploaded(desk.teacher, vtt, 'walk.vtt')
})
afterAll(() => desk.clear())

describe('who uploads a video', () => {
  test.each<[string, () => Fetch, number]>([
    ['not a guest', () => desk.guest, 403],
    ['not a student', () => desk.student, 403],
    ['an instructor', () => desk.teacher, 201],
    ['an editor', () => desk.editor, 201],
  ])('%s', async (_who, as, status) => {
    const response = await upload(as(), webm, 'walk.webm')
    expect(response.status).toBe(status)
    if (response.ok) desk.keep('media', (await bodyOf(response)).doc.id)
  })
})

describe('what is uploaded is what its name says', () => {
  test.each<[string, Blob, string, string]>([
    [
      'a text for captions',
      new Blob(['1\n00:00:00,000 --> 00:00:02,000\nA'], { type: 'text/vtt' }),
      'a.vtt',
      'not-captions',
    ],
    ['a text for a video', new Blob(['hello'], { type: 'video/mp4' }), 'a.mp4', 'not-video'],
    ['a picture for a video', onePixel, 'a.webm', 'not-video'],
    ['a video for a page', webm, 'a.html', 'not-video'],
  ])('%s is refused', async (_title, content, name, code) => {
    expect((await refusal(await upload(desk.teacher, content, name), 400)).data.code).toBe(`media/${code}`)
  })
})

describe('a file', () => {
  test('has a name that nobody guesses', () => {
    expect(video.filename).toMatch(/^walk-[0-9a-f]{16}\.webm$/)
    expect(captions.filename).toMatch(/^walk-[0-9a-f]{16}\.vtt$/)
  })

  test('comes in parts to whoever has its address', async () => {
    const headers = { range: 'bytes=0-99' }
    const part = await desk.guest(addressOf(video), { headers })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-type')).toBe('video/webm')
    expect(part.headers.get('content-range')).toBe(`bytes 0-99/${webm.size}`)
    expect((await part.arrayBuffer()).byteLength).toBe(100)
    const text = await desk.guest(addressOf(captions))
    expect(text.headers.get('content-type')).toMatch(/^text\/vtt/)
    expect(text.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each<[string, () => Fetch, number]>([
    ['a guest', () => desk.guest, 0],
    ['a student', () => desk.student, 0],
    ['an instructor', () => desk.teacher, 1],
  ])('is told of to nobody but staff: %s', async (_who, as, count) => {
    const listed = await bodyOf(await as()(`/api/media?where[id][equals]=${video.id}`))
    expect(listed.totalDocs).toBe(count)
    expect((await as()(`/api/media/${video.id}`)).status).toBe(count === 1 ? 200 : 404)
  })
})

const bodyWith = (fields: Record<string, unknown>) =>
  richText([paragraphNode(), block('video', { title: 'A walk', ...fields })])
const paragraphNode = () => paragraph('A walk through a trace.').root.children[0] ?? {}

test.each<[string, () => Record<string, unknown>]>([
  ['a picture for a video', () => ({ video: captions.id })],
  ['a video for captions', () => ({ video: video.id, captions: video.id })],
])('a lesson does not take %s', async (_title, fields) => {
  const course = await desk.course()
  const data = { title: unique('Lesson'), course: course.id, body: bodyWith(fields()), _status: 'published' }
  await refusal(await desk.editor('/api/lessons?depth=0', json('POST', data)), 400)
})

test('a draft’s preview shows the player, without captions while there are none', async () => {
  const course = await desk.course()
  const [first, second] = [
    await desk.lesson(course, { body: bodyWith({ video: video.id }) }),
    await desk.lesson(course, { body: bodyWith({ video: video.id, captions: captions.id }) }),
  ]
  const pageOf = async ({ id }: Doc) => (await desk.editor(`/preview/lessons/${id}`)).text()
  const [mute, whole] = [await pageOf(first), await pageOf(second)]
  for (const page of [mute, whole]) {
    expect(page).toMatch(/<video [^>]*data-video="[^"]+"/)
    expect(page).toContain(`<source src="${addressOf(video)}" type="video/webm">`)
  }
  expect(mute).not.toContain('<track')
  expect(whole).toContain(`<track kind="captions" src="${addressOf(captions)}" srclang="en" label="English" default>`)
})

test('a cover is a picture', async () => {
  const data = { title: unique('Course'), summary: 'For a test.', cover: video.id, _status: 'published' }
  const response = await desk.editor('/api/courses?depth=0', json('POST', data))
  if (response.ok) desk.keep('courses', (await bodyOf(response.clone())).doc.id)
  expect((await refusal(response, 400)).data.errors?.map(({ path }) => path)).toEqual(['cover'])
})

test('publishing needs captions, and a video where a lesson is done by watching; the library says where a video is used', async () => {
  const course = await desk.course()
  const mute = await desk.lesson(course, { body: bodyWith({ video: video.id }), doneBy: 'watched' })
  const blank = await desk.lesson(course, { doneBy: 'watched' })
  const sections = [{ title: 'One', lessons: [mute.id, blank.id] }]
  await ok(await desk.editor(`/api/courses/${course.id}?draft=true`, json('PATCH', { sections })))
  const itemsOf = async () => {
    const response = await desk.editor(`/api/courses/${course.id}/checklist`)
    expect(response.status).toBe(200)
    const { items } = (await response.json()) as { items: { id: string; state: string; places: { href: string }[] }[] }
    const found = (id: string) => items.find((item) => item.id === id)
    return { captions: found('captions'), watched: found('watched') }
  }
  expect(await itemsOf()).toMatchObject({
    captions: { state: 'missing', places: [{ href: expect.stringContaining(mute.id) }] },
    watched: { state: 'missing', places: [{ href: expect.stringContaining(blank.id) }] },
  })
  const whole = { body: bodyWith({ video: video.id, captions: captions.id }) }
  await ok(await desk.editor(`/api/lessons/${mute.id}?draft=true`, json('PATCH', whole)))
  await ok(await desk.editor(`/api/lessons/${blank.id}?draft=true`, json('PATCH', whole)))
  expect(await itemsOf()).toMatchObject({ captions: { state: 'ok' }, watched: { state: 'ok' } })
  for (const file of [video, captions]) {
    const uses = (await (await desk.editor(`/api/media/${file.id}/used-in`)).json()) as { uses: { id: string }[] }
    expect(uses.uses.map(({ id }) => id)).toEqual(expect.arrayContaining([mute.id, blank.id]))
  }
})
