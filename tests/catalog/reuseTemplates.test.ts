import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { block, type Doc, ok, paragraph, refusal, richText, unique } from '../access/support/documents.ts'
import { type Fetch, json } from '../support/academy.ts'
import { type Desk, draftOf, openDesk, section, sectionsOf } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

const post = (path: string, body: object, as: Fetch = desk.editor) => as(path, json('POST', body))
const body = () =>
  richText([block('tabs', { items: [{ id: 'a'.repeat(24), label: 'Node.js', body: paragraph('Text.') }] })])
const template = (fields: object = {}) =>
  desk.make(desk.editor, 'lesson-templates', { title: unique('Template'), minutes: 12, body: body(), ...fields })

/** Ids of blocks and rows in a body. */
const idsIn = (value: unknown) => [...JSON.stringify(value).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
const withoutIds = (value: unknown) => JSON.stringify(value).replaceAll(/"id":"[^"]+"/g, '')

const begin = async (asked: object, as?: Fetch): Promise<Doc> => {
  const made = await ok(await post('/api/lessons/from-template', asked, as))
  desk.keep('lessons', made.id)
  return draftOf(desk.editor, 'lessons', made)
}

describe('a lesson from a template', () => {
  test('has what the template has, as a draft with ids, a key and an address of its own', async () => {
    const from = await template()
    const course = await desk.course()
    const lesson = await begin({ template: from.id, course: course.id })
    expect(lesson).toMatchObject({ title: from.title, minutes: 12, course: course.id, _status: 'draft' })
    expect(withoutIds(lesson.body)).toBe(withoutIds(from.body))
    const kept = idsIn(lesson.body).filter((id) => idsIn(from.body).includes(id))
    expect([idsIn(lesson.body).length, kept]).toEqual([2, []])
    const another = await begin({ template: from.id, course: course.id })
    expect([another.key === lesson.key, another.slug]).toEqual([false, `${lesson.slug}-2`])
  })

  test('stands at the end of the section that was named', async () => {
    const from = await template()
    const first = await desk.lesson(null)
    const course = await desk.course({ sections: [section('One', [first]), section('Two', [])] })
    const [one] = sectionsOf(course)
    const lesson = await begin({ template: from.id, course: course.id, section: one?.key, title: 'Named' })
    expect(lesson.title).toBe('Named')
    expect(sectionsOf(await draftOf(desk.editor, 'courses', course)).map(({ lessons }) => lessons)).toEqual([
      [first.id, lesson.id],
      [],
    ])
  })

  test('begins in English, in whatever language its author reads the panel', async () => {
    const [from, course] = [await template(), await desk.course()]
    const made = await ok(await post('/api/lessons/from-template?locale=de', { template: from.id, course: course.id }))
    desk.keep('lessons', made.id)
    expect((await draftOf(desk.editor, 'lessons', made)).title).toBe(from.title)
  })

  test('without its section, nothing is begun', async () => {
    const from = await template()
    const course = await desk.course()
    const asked = { template: from.id, course: course.id, section: 'none' }
    expect((await refusal(await post('/api/lessons/from-template', asked), 404)).data.code).toBe(
      'catalog/section-not-found',
    )
    const { totalDocs } = await ok(await desk.editor(`/api/lessons?where[course][equals]=${course.id}&draft=true`))
    expect(totalDocs).toBe(0)
  })

  test('is an instructor’s only in a course that they teach', async () => {
    const from = await template()
    const course = await desk.course()
    const asked = { template: from.id, course: course.id }
    expect((await refusal(await post('/api/lessons/from-template', asked, desk.teacher), 403)).data.code).toBe(
      'catalog/not-your-course',
    )
  })
})

test('a lesson is kept as a template, under a name that is free', async () => {
  const lesson = await desk.lesson(await desk.course(), { body: body(), minutes: 9 })
  for (const title of [lesson.title, `${lesson.title} 2`]) {
    const made = await ok(await post('/api/lesson-templates/from-lesson', { lesson: lesson.id }))
    desk.keep('lesson-templates', made.id)
    expect(made.title).toBe(title)
    const { minutes, body: copy } = await ok(await desk.editor(`/api/lesson-templates/${made.id}?depth=0`))
    expect([minutes, withoutIds(copy)]).toEqual([9, withoutIds(lesson.body)])
    expect(idsIn(copy).some((id) => idsIn(lesson.body).includes(id))).toBe(false)
  }
})

test('a course from a template has its sections and lessons, and is its instructor’s', async () => {
  const from = await template()
  const sections = [
    { title: 'Why', summary: 'What for.', lessons: [{ title: 'A', template: from.id }, { title: 'A' }] },
    { title: 'How' },
  ]
  const source = await desk.make(desk.editor, 'course-templates', { title: unique('Course template'), sections })
  const made = await ok(await post('/api/courses/from-template', { template: source.id }, desk.teacher))
  desk.keep('courses', made.id)
  const course = await draftOf(desk.teacher, 'courses', made)
  expect(course).toMatchObject({ title: source.title, _status: 'draft' })
  const { docs } = await ok(
    await desk.teacher(`/api/lessons?where[course][equals]=${made.id}&draft=true&depth=0&sort=slug`),
  )
  for (const { id } of docs) desk.keep('lessons', id)
  expect(docs.map(({ title, slug, minutes }) => [title, slug, minutes])).toEqual([
    ['A', 'a', 12],
    ['A', 'a-2', 5],
  ])
  expect(sectionsOf(course)).toMatchObject([
    { title: 'Why', summary: 'What for.', lessons: docs.map(({ id }) => id) },
    { title: 'How', lessons: [] },
  ])
  expect(new Set(sectionsOf(course).map(({ key }) => key)).size).toBe(2)
})
