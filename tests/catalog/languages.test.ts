import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, paragraph, read, refusal, update } from '../access/support/documents.ts'
import { json } from '../support/academy.ts'
import { type Desk, openDesk, published, sectionsOf } from './desk.ts'
import { newestOf, publishedCourse } from './editions.ts'

let desk: Desk
let course: Doc
let lesson: Doc

const german = '&locale=de'
const only = '&fallback-locale=none'

beforeAll(async () => {
  desk = await openDesk()
  const made = await publishedCourse(desk, ['Spans'])
  course = made.course
  lesson = made.lessons[0]!
  await update(desk.editor, 'lessons', lesson.id, { freePreview: true, ...published })
})
afterAll(() => desk.clear())

const catalogueIn = async (locale: string) => {
  const reply = await ok(await desk.guest(`/api/catalogue?locale=${locale}`))
  return reply as unknown as { language: string; courses: { id: string; title: string; languages?: string[] }[] }
}

describe('a translation', () => {
  test('stands in English until somebody writes it', async () => {
    expect((await read(desk.guest, 'courses', course.id, german)).title).toBe(course.title)
    expect((await read(desk.editor, 'courses', course.id, german + only)).title).toBeFalsy()
  })

  test.each([
    ['a guest', () => desk.guest, 403],
    ['a student', () => desk.student, 403],
    ['an instructor who does not teach the course', () => desk.other, 403],
  ])('cannot be written by %s', async (_who, as, status) => {
    const reply = await as()(`/api/courses/${course.id}?locale=de`, json('PATCH', { title: 'Fremd' }))
    expect(reply.status).toBe(status)
  })

  test('that is a draft is shown to staff, and to nobody else', async () => {
    await update(
      desk.teacher,
      'courses',
      course.id,
      { title: 'Kurs', summary: 'Für einen Test.' },
      `${german}&draft=true`,
    )
    expect((await read(desk.teacher, 'courses', course.id, `${german}&draft=true`)).title).toBe('Kurs')
    expect((await read(desk.teacher, 'courses', course.id, '&draft=true')).title).toBe(course.title)
    expect((await read(desk.guest, 'courses', course.id, german)).title).toBe(course.title)
  })

  test('comes out with its document, beside what guests were answered in English', async () => {
    await read(desk.guest, 'courses', course.id)
    await update(desk.editor, 'courses', course.id, published, german)
    expect((await read(desk.guest, 'courses', course.id, german)).title).toBe('Kurs')
    expect((await read(desk.guest, 'courses', course.id)).title).toBe(course.title)
  })

  test('of a part of a lesson is none yet: readers get the lesson in English as a whole', async () => {
    await update(desk.editor, 'lessons', lesson.id, { title: 'Spannen', ...published }, german)
    const half = await ok(await desk.guest(`/api/courses/${course.id}/lessons?locale=de`))
    expect(JSON.stringify(half)).not.toContain('Spannen')
    await update(desk.editor, 'lessons', lesson.id, { body: paragraph('Auf Deutsch.'), ...published }, german)
    const whole = await ok(await desk.guest(`/api/courses/${course.id}/lessons?locale=de`))
    expect(JSON.stringify(whole)).toContain('Spannen')
  })

  test('needs something in English to be published beside', async () => {
    const begun = await desk.make(
      desk.editor,
      'courses',
      { title: 'Nur deutsch', summary: 'Für einen Test.' },
      `${german}&draft=true`,
    )
    const reply = await desk.editor(`/api/courses/${begun.id}?locale=de`, json('PATCH', published))
    expect((await refusal(reply, 409)).data.code).toBe('catalog/english-first')
  })
})

test('what is arranged in English keeps its translation', async () => {
  const [part] = sectionsOf(course)
  const translated = [{ ...part, title: 'Eins' }]
  await update(desk.editor, 'courses', course.id, { sections: translated, ...published }, german)
  const renamed = [{ ...part, title: 'First' }]
  await update(desk.editor, 'courses', course.id, { sections: renamed, ...published })
  expect(sectionsOf(await read(desk.editor, 'courses', course.id, german)).map(({ title }) => title)).toEqual(['Eins'])
  expect(sectionsOf(await read(desk.editor, 'courses', course.id)).map(({ title }) => title)).toEqual(['First'])
})

test('an edition keeps the translation of what was published', async () => {
  const { content } = await newestOf(desk, course)
  expect(content).toMatchObject({
    title: course.title,
    translations: { de: { title: 'Kurs', lessons: { [String(lesson.key)]: { title: 'Spannen' } } } },
  })
})

test('the catalogue is told in each language, and the seed has a whole course in German', async () => {
  const [english, deutsch] = [await catalogueIn('en'), await catalogueIn('de')]
  expect([english.language, deutsch.language]).toEqual(['en', 'de'])
  expect(deutsch.courses.find(({ languages }) => languages)?.languages).toEqual(['en', 'de'])
  expect(deutsch.courses.map(({ title }) => title)).toContain('Fehler, die sich selbst erklären')
  expect(english.courses.map(({ title }) => title)).toContain('Errors that explain themselves')
})
