import { afterAll, beforeAll, expect, test } from 'vitest'
import { block, type Doc, ok, paragraph, richText, update } from '../access/support/documents.ts'
import { json } from '../support/academy.ts'
import { type Desk, openDesk } from './desk.ts'
import { codeOf, completeDraft } from './reviews.ts'

type Place = { anchor: string; label: string; quote: string }
type Choices = { lessons: { id: string }[]; places: Place[] }
type Thread = { comments: { id: string }[]; place: { label: string; quote: string; standing: string; href: string } }

let desk: Desk
let course: Doc
let lesson: Doc

beforeAll(async () => {
  desk = await openDesk()
  ;({ course, lesson } = await completeDraft(desk))
})
afterAll(() => desk.clear())

const line = 'A span is one piece of work.'
const key = '6740a1b2c3d4e5f601234567'
const code = (source: string) => block('code', { id: key, language: 'ts', code: source })

/** The author writes the lesson's text anew. */
const write = (words: string, source: string) =>
  update(
    desk.teacher,
    'lessons',
    lesson.id,
    { body: richText([...paragraph(words).root.children, code(source)]) },
    '&draft=true',
  )
const path = () => `/api/courses/${course.id}/comments`
const choices = async (of = '') => (await ok(await desk.editor(`${path()}/places${of}`))) as unknown as Choices
const comment = (body: object) => desk.editor(path(), json('POST', { text: 'Of what?', ...body }))
const threads = async (as = desk.teacher) =>
  ((await ok(await as(`${path()}?lesson=${lesson.id}`))) as unknown as { threads: Thread[] }).threads
const places = async () => (await threads()).map(({ place }) => [place.label, place.standing, place.href])

test('what can be commented is every line, field and block of the course or of a lesson of it', async () => {
  await write(line, 'start()')
  const own = await choices()
  expect(own.lessons.map(({ id }) => id)).toEqual([lesson.id])
  expect(own.places.map(({ anchor, quote }) => [anchor, quote])).toContainEqual(['summary', 'For a test.'])
  expect((await choices(`?lesson=${lesson.id}`)).places.slice(1)).toEqual([
    { anchor: 'body', label: 'Text', quote: line },
    { anchor: `${key}.code`, label: 'Code', quote: 'start()' },
  ])
  expect((await choices(`?lesson=${course.id}`)).places).toEqual([])
})

test('a comment on a place quotes it, and says when it was changed or is gone', async () => {
  await write(line, 'start()')
  const about = { lesson: lesson.id, place: { anchor: 'body', quote: line } }
  await ok(await comment(about))
  await ok(await comment({ lesson: lesson.id, place: { anchor: `${key}.code`, quote: 'start()' } }))
  const there = `/admin/collections/lessons/${lesson.id}#field-body`
  expect(await places()).toEqual([
    ['Code', 'same', `${there}__1`],
    ['Text', 'same', `${there}__0`],
  ])

  const [, first] = await threads()
  await ok(await desk.teacher(path(), json('POST', { text: 'Of a request.', thread: first?.comments[0]?.id })))
  await write('A span is one named piece of work.', 'finish()')
  expect((await threads())[0]).toMatchObject({ comments: [{}, {}], place: { quote: line, standing: 'changed' } })
  expect(await codeOf(await comment(about), 409)).toBe('catalog/comment-place-changed')

  await update(desk.teacher, 'lessons', lesson.id, { body: paragraph('Something else.') }, '&draft=true')
  expect(await places()).toEqual([
    ['Place', 'gone', null],
    ['Place', 'gone', null],
  ])
})
