import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { publishedCatalogue } from '../../plugins/catalog/src/content/published.ts'
import { viewerContent } from '../../plugins/catalog/src/content/viewer.ts'
import { addCourse, addLesson, prose } from './content.ts'
import { type Academy, plainSite, startReleases } from './support.ts'

let academy: Academy
let snippet: string
let lockedLesson: string

const first = 'Install the package beside your service and let it load before anything else that your process does'
const second = 'Load the package from the command line instead so that nothing of yours can possibly run before it'

const snippetBlock = (id: string) => ({
  type: 'block' as const,
  version: 2,
  format: '' as const,
  fields: { id: 'a1', blockName: '', blockType: 'snippet', snippet: id },
})

const showing = (text: string, id: string) => {
  const { root } = prose(text)
  return { root: { ...root, children: [...root.children, snippetBlock(id)] } }
}

const saveSnippet = (data: object, draft = false) =>
  academy.payload.update({ collection: 'snippets', id: snippet, data, draft })

beforeAll(async () => {
  academy = await startReleases()
  const { payload } = academy
  const data = { title: 'Install', key: 'install', body: prose(first), _status: 'published' as const }
  snippet = (await payload.create({ collection: 'snippets', data })).id
  const course = (await addCourse(payload, { slug: 'tracing', access: 'paid' })).id
  const open = await addLesson(payload, { course, slug: 'open', text: 'Before.', freePreview: true })
  const locked = await addLesson(payload, { course, slug: 'locked', text: 'Before.' })
  lockedLesson = locked.id
  for (const { id } of [open, locked]) {
    await payload.update({
      collection: 'lessons',
      id,
      data: { body: showing('Before.', snippet), _status: 'published' },
    })
  }
  await academy.build()
})
afterAll(() => academy.close())
beforeEach(() => academy.site({}))

const openPage = () => academy.live('courses/tracing/open/index.html')

test('a release shows the text of a snippet where the lesson has it', async () => {
  expect(await academy.newest()).toMatchObject({ status: 'live' })
  expect(await openPage()).toContain(first)
})

test('an edited snippet asks for a release, which renders the pages that show it and no other', async () => {
  const before = await academy.waiting()
  await saveSnippet({ body: prose('A draft that nobody reads yet.') }, true)
  expect(await academy.waiting()).toBe(before)
  await saveSnippet({ body: prose(second), _status: 'published' })
  expect(await academy.waiting()).toBe(before + 1)
  await academy.build()
  expect(await academy.newest()).toMatchObject({ status: 'live', pages: { rendered: 1 } })
  expect(await openPage()).toContain(second)
})

test('nothing else of a release may say what only a snippet says', async () => {
  academy.site({
    render: (request, locals) =>
      new URL(request.url).pathname === '/'
        ? Promise.resolve(
            new Response(`<title>A</title><main>${second}</main>`, { headers: { 'content-type': 'text/html' } }),
          )
        : plainSite.render(request, locals),
  })
  await academy.build(true)
  expect(await academy.newest()).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('/ shows a part of the snippet “Install”'),
  })
})

test('a paid lesson’s snippet is as closed as the lesson', async () => {
  const content = viewerContent(academy.payload, null, await publishedCatalogue(academy.payload))
  expect(await content.readLesson(lockedLesson)).toEqual({ state: 'locked', reason: 'purchase-required' })
})

test('a lesson that is open shows its snippet outside of releases too, and nothing in the place of one that is gone', async () => {
  const catalogue = await publishedCatalogue(academy.payload)
  const open = catalogue.courses[0]?.sections[0]?.lessons.find(({ slug }) => slug === 'open')?.id ?? ''
  const read = async () => JSON.stringify(await viewerContent(academy.payload, null, catalogue).readLesson(open))
  expect(await read()).toContain(second)
  await academy.payload.db.deleteOne({ collection: 'snippets', where: { id: { equals: snippet } } })
  const left = await read()
  expect(left).toContain('Before.')
  expect(left).not.toContain('snippet')
})
