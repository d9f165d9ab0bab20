import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCourse, addLesson, prose } from './content.ts'
import { type Academy, startReleases } from './support.ts'

let academy: Academy
let lesson: string

const german =
  'Ein Fehler hat genau einen Leser und das ist selten derjenige der ihn geschrieben hat sondern wer gerade Dienst tut'

beforeAll(async () => {
  academy = await startReleases()
  const { payload } = academy
  const course = (await addCourse(payload, { slug: 'errors' })).id
  lesson = (await addLesson(payload, { course, slug: 'told', text: 'Told in two languages.', freePreview: true })).id
  await addLesson(payload, { course, slug: 'english', text: 'Told in one.', freePreview: true })
  await addLesson(payload, { course, slug: 'locked', text: 'Not for everybody.' })
  await academy.build()
})
afterAll(() => academy.close())

const translate = (id: string, data: object) =>
  academy.payload.update({ collection: 'lessons', id, locale: 'de', data: { ...data, _status: 'published' } })

test('a release has the pages of what is told in another language, and no other', async () => {
  expect(await academy.live('de/courses/errors/told/index.html')).toBeNull()
  await translate(lesson, { title: 'Erzählt', body: prose(german) })
  await academy.build()
  expect(await academy.newest()).toMatchObject({ status: 'live' })
  expect(await academy.live('de/courses/errors/told/index.html')).toContain(german)
  expect(await academy.live('courses/errors/told/index.html')).toContain('Told in two languages.')
  expect(await academy.live('de/courses/errors/english/index.html')).toBeNull()
})

test('each language has a search index of its own', async () => {
  const entry = JSON.parse((await academy.live('pagefind/pagefind-entry.json')) ?? '{}')
  const counts = Object.entries<{ page_count: number }>(entry.languages).map(([code, { page_count }]) => [
    code,
    page_count,
  ])
  expect(Object.fromEntries(counts)).toEqual({ en: 3, de: 1 })
})

test('an edit of what is not translated renders nothing in another language', async () => {
  const { docs } = await academy.payload.find({ collection: 'lessons', where: { slug: { equals: 'english' } } })
  const data = { body: prose('Told in one still.'), _status: 'published' as const }
  await academy.payload.update({ collection: 'lessons', id: docs[0]!.id, data })
  await academy.build()
  expect(await academy.newest()).toMatchObject({ status: 'live', pages: { rendered: 2 } })
})

test('a locked lesson’s words are secret in every language', async () => {
  const { docs } = await academy.payload.find({ collection: 'lessons', where: { slug: { equals: 'locked' } } })
  const secret = german.replace('Fehler', 'Alarm').replace('Leser', 'Hörer')
  await translate(docs[0]!.id, { title: 'Zu', body: prose(secret) })
  academy.site({
    render: async () =>
      new Response(`<html lang="de"><title>Leak</title><main>${secret}</main></html>`, {
        headers: { 'content-type': 'text/html' },
      }),
  })
  await academy.build(true)
  expect(await academy.newest()).toMatchObject({ status: 'failed' })
  expect((await academy.newest()).reason).toContain('locked')
  academy.site({})
})
