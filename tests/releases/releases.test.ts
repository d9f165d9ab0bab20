import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { PageLocals } from '@academy/catalog/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { liveNumber } from '../../plugins/catalog/src/releases/pointer.ts'
import { rollBack } from '../../plugins/catalog/src/releases/rollBack.ts'
import { addCourse, addLesson } from './content.ts'
import { type Academy, plainSite, startReleases } from './support.ts'

let academy: Academy
let courseId: string

const secret =
  'The quarterly margin of the hosted collector is forty one percent after discounts and before the audit of the autumn accounts'
const open =
  'Anyone may read how a span carries its parent across the wire without a single header being lost on the way'

const home = { path: '/', depends: 1 }
const html = (main: string, title = 'A page') =>
  new Response(`<title>${title}</title><main>${main}</main>`, { headers: { 'content-type': 'text/html' } })
/** The small site with another home page. */
const onHome = (response: Response) => (request: Request, locals: PageLocals) =>
  new URL(request.url).pathname === '/' ? Promise.resolve(response.clone()) : plainSite.render(request, locals)
const throwing = async () => {
  throw new Error('the diagram has no end')
}

beforeAll(async () => {
  academy = await startReleases()
  courseId = (await addCourse(academy.payload, { slug: 'tracing', access: 'paid' })).id
  await addLesson(academy.payload, { course: courseId, slug: 'intro', text: open, freePreview: true })
  await addLesson(academy.payload, { course: courseId, slug: 'margins', text: secret })
  await academy.build()
})
afterAll(() => academy.close())
beforeEach(() => academy.site({}))

test('a release holds the public pages, compressed copies and a search index', async () => {
  expect(await academy.newest()).toMatchObject({ status: 'live', pages: { rendered: 4, reused: 0, total: 4 } })
  expect(await academy.live('courses/tracing/intro/index.html')).toContain(open)
  expect(await academy.live('courses/tracing/margins/index.html')).toBeNull()
  const files = await readdir(path.join(academy.dir, 'current', 'public'), { recursive: true })
  expect(files).toEqual(
    expect.arrayContaining(['index.html', 'index.html.br', 'index.html.gz', 'pagefind/pagefind-entry.json']),
  )
})

test('only what changed is rendered anew', async () => {
  await academy.payload.update({
    collection: 'courses',
    id: courseId,
    data: { summary: 'Another summary.', _status: 'published' },
  })
  await academy.build()
  expect(await academy.newest()).toMatchObject({ status: 'live', pages: { rendered: 1, reused: 3 } })
  await academy.build(true)
  expect(await academy.newest()).toMatchObject({ status: 'live', pages: { rendered: 4, reused: 0 } })
})

test('a saved draft is not in the next release', async () => {
  await academy.payload.update({
    collection: 'courses',
    id: courseId,
    data: { title: 'Unfinished title' },
    draft: true,
  })
  await academy.build()
  expect(await academy.live('courses/tracing/index.html')).not.toContain('Unfinished title')
})

describe('a build that fails leaves the live release alone and says why', () => {
  test.each([
    [
      'a link to nowhere',
      { render: onHome(html('<a href="/courses/gone">x</a>')) },
      '/courses/gone is not part of the academy',
    ],
    ['a page that throws', { render: throwing }, 'could not be made: the diagram has no end'],
    [
      'a page that answers otherwise',
      { render: onHome(new Response('x', { status: 500 })) },
      '/ answered 500 instead of 200',
    ],
    ['an empty page', { render: onHome(new Response('', { headers: { 'content-type': 'text/html' } })) }, '/ is empty'],
    ['a page without a title', { render: onHome(html('', '')) }, '/ has no <title>'],
    [
      'a locked lesson’s text',
      { render: onHome(html(`<p>${secret}</p>`)) },
      '/ shows a part of the lesson “Lesson margins”, which is not public',
    ],
    ['a path listed twice', { listPages: () => [home, home] }, '/ is listed twice'],
  ])('%s', async (_case, change, reason) => {
    const before = await liveNumber(academy.dir)
    academy.site(change)
    await academy.build(true)
    const row = await academy.newest()
    expect(row).toMatchObject({ status: 'failed', reason: expect.stringContaining(reason) })
    expect(await liveNumber(academy.dir)).toBe(before)
    expect((await readdir(academy.dir)).filter((name) => name.includes(String(row.number).padStart(6, '0')))).toEqual(
      [],
    )
  })
})

test('a page taken over is searched for what became secret since', async () => {
  const leaked = 'Nobody outside the team should learn which customer asked for the seventh export format last winter'
  academy.site({ listPages: () => [{ path: '/', depends: null }], render: async () => html(`<p>${leaked}</p>`) })
  await academy.build()
  expect(await academy.newest()).toMatchObject({ status: 'live', pages: { rendered: 1 } })
  const lesson = await addLesson(academy.payload, {
    course: courseId,
    slug: 'customers',
    text: leaked,
    status: 'draft',
  })
  await academy.build()
  expect(await academy.newest()).toMatchObject({
    status: 'failed',
    reason: '/ shows a part of the lesson “Lesson customers”, which is not public.',
  })
  await academy.payload.delete({ collection: 'lessons', id: lesson.id })
})

test('an earlier release can be made live again, and the next build goes on from there', async () => {
  await academy.build()
  const first = await academy.newest()
  await academy.build()
  const second = await academy.newest()
  await rollBack(academy.payload, first.number)
  expect(await liveNumber(academy.dir)).toBe(first.number)
  await expect(rollBack(academy.payload, first.number)).rejects.toMatchObject({
    data: { code: 'catalog/release-live' },
  })
  await expect(rollBack(academy.payload, 9999)).rejects.toMatchObject({ data: { code: 'catalog/release-not-kept' } })
  await academy.build()
  expect(await liveNumber(academy.dir)).toBe(second.number + 1)
})

test('five releases are kept besides the live one', async () => {
  for (let builds = 0; builds < 7; builds++) await academy.build()
  const kept = (await readdir(academy.dir)).filter((name) => /^r\d+$/.test(name))
  expect(kept).toHaveLength(6)
  expect(await readdir(path.join(academy.dir, 'assets', '_astro'))).toContain('style.abc.css')
})

test('a build that was cut short is marked failed and cleaned up by the next', async () => {
  const { number } = await academy.newest()
  await academy.payload.db.create({
    collection: 'releases',
    data: { number: number + 1, status: 'building', startedAt: new Date(0).toISOString() },
  })
  await academy.build()
  const rows = await academy.payload.find({ collection: 'releases', where: { number: { equals: number + 1 } } })
  expect(rows.docs[0]).toMatchObject({ status: 'failed', reason: expect.stringContaining('worker stopped') })
  expect(await liveNumber(academy.dir)).toBe(number + 2)
})
