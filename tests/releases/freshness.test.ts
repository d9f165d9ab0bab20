import { learnVersions, stateVerified } from '@academy/catalog/freshness'
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishedCatalogue } from '../../plugins/catalog/src/content/published.ts'
import { currentEdition } from '../../plugins/catalog/src/editions/store/rows.ts'
import { verifiedOf } from '../../plugins/catalog/src/freshness/ofEdition.ts'
import { addCourse, addLesson, prose } from './content.ts'
import { type Academy, startReleases } from './support.ts'

let academy: Academy
let req: PayloadRequest
let course: string
let lesson: string

const today = new Date().toISOString().slice(0, 10)
const statement = { with: '@sentry/node 11.12', on: today }
const outline = async () => (await publishedCatalogue(academy.payload)).courses[0]?.sections[0]?.lessons[0]
const stored = (draft: boolean) => academy.payload.findByID({ collection: 'lessons', id: lesson, draft, depth: 0 })
const editions = async () => (await academy.payload.count({ collection: 'editions' })).totalDocs

beforeAll(async () => {
  academy = await startReleases()
  req = await createLocalReq({}, academy.payload)
  course = (await addCourse(academy.payload, { slug: 'tracing' })).id
  lesson = (await addLesson(academy.payload, { course, slug: 'spans', text: 'Open a span.', freePreview: true })).id
  await academy.build()
})
afterAll(() => academy.close())

test('a statement goes into the draft, and to readers only where that is asked for', async () => {
  expect(await stateVerified('spans', statement, { publish: false }, req)).toBe('draft')
  expect([(await stored(true)).verified?.with, (await stored(false)).verified?.with]).toEqual([statement.with, null])
  await academy.payload.update({ collection: 'lessons', id: lesson, data: { _status: 'published' } })
  expect(await outline()).toMatchObject({ verified: { ...statement, stale: false } })
})

test('a statement takes nothing along that its author still writes, and makes no edition', async () => {
  const before = await editions()
  const next = { ...statement, with: '@sentry/node 11.12, Node.js 24.21' }
  expect(await stateVerified('spans', next, { publish: true }, req)).toBe('published')
  await academy.payload.update({ collection: 'lessons', id: lesson, data: { title: 'Half' }, draft: true })
  expect(await stateVerified('spans', statement, { publish: true }, req)).toBe('draft')
  expect(await outline()).toMatchObject({ title: 'Lesson spans', verified: { with: next.with } })
  expect(await editions()).toBe(before)
  await academy.payload.update({
    collection: 'lessons',
    id: lesson,
    data: { title: 'Lesson spans', _status: 'published' },
  })
})

test('a lesson that is not there is told', async () => {
  expect(await stateVerified('nowhere', statement, { publish: true }, req)).toBeNull()
})

test('a newer version that somebody met makes a statement stale, and asks for a release once', async () => {
  await academy.build()
  const before = await academy.waiting()
  await learnVersions(new Map([['@sentry/node', '11.12.4']]), req)
  expect([(await outline())?.verified?.stale, await academy.waiting()]).toEqual([false, before])
  await learnVersions(new Map([['@sentry/node', '11.13.0']]), req)
  expect([(await outline())?.verified?.stale, await academy.waiting()]).toEqual([true, before + 1])
  await academy.build()
  await learnVersions(new Map([['@sentry/node', '11.13.1']]), req)
  expect([(await outline())?.verified?.stale, await academy.waiting()]).toEqual([true, before + 1])
})

test('an edition says what its text was verified with, and nothing once readers see another text', async () => {
  const edition = await currentEdition({ payload: academy.payload }, course)
  const [held] = edition!.content.sections[0]!.lessons
  const said = () => verifiedOf({ payload: academy.payload }, held!)
  expect(await said()).toEqual({ ...statement, stale: true })
  const body = prose('Open two spans, one in the other, and close them in turn.')
  await academy.payload.update({ collection: 'lessons', id: lesson, data: { body, _status: 'published' } })
  expect(await said()).toBeNull()
})

test('old statements are stale whatever they name', async () => {
  const verified = { with: 'a fresh Debian', on: '2024-02-01' }
  await academy.payload.update({ collection: 'courses', id: course, data: { verified, _status: 'published' } })
  const catalogue = await publishedCatalogue(academy.payload)
  expect(catalogue.courses[0]?.verified).toEqual({ ...verified, stale: true })
})
