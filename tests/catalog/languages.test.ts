import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, paragraph, read, refusal, update } from '../access/support/documents.ts'
import { json } from '../support/academy.ts'
import { type Desk, draftOf, openDesk, published, sectionsOf } from './desk.ts'
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

  test.each([
    ['a summary', 'Summary', { summary: '' }, {}],
    ['a section', 'Sections', {}, { sections: [{ title: 'Teil' }] }],
    ['an outcome', 'Outcomes', {}, { outcomes: [{ text: 'Spuren lesen' }] }],
    ['a prerequisite', 'Prerequisites', {}, { prerequisites: [{ text: 'Ein Terminal' }] }],
  ])('with %s in German alone stays a draft, and says what is missing', async (_case, name, english, deutsch) => {
    const begun = await desk.course(english)
    const whole = { title: 'Kurs', summary: 'Für einen Test.', ...deutsch, ...published }
    const said = await refusal(await desk.editor(`/api/courses/${begun.id}?locale=de`, json('PATCH', whole)), 409)
    expect(said.data.code).toBe('catalog/english-first')
    expect(said.message).toMatch(new RegExp(`fill in: .*${name}`))
  })

  test('of a lesson is none any more when its text was emptied', async () => {
    const before = await ok(await desk.guest(`/api/courses/${course.id}/lessons?locale=de`))
    expect(JSON.stringify(before)).toContain('Spannen')
    await update(desk.editor, 'lessons', lesson.id, { body: paragraph(' '), ...published }, german)
    const after = await ok(await desk.guest(`/api/courses/${course.id}/lessons?locale=de`))
    expect(JSON.stringify(after)).not.toContain('Spannen')
    await update(desk.editor, 'lessons', lesson.id, { body: paragraph('Auf Deutsch.'), ...published }, german)
  })
})

test('whoever publishes in one language publishes all of them', async () => {
  const own = await desk.course(published)
  await update(desk.editor, 'courses', own.id, { title: 'In English' }, '&draft=true')
  const query = `${german}&publishSpecificLocale=de`
  await update(desk.editor, 'courses', own.id, { title: 'Auf Deutsch', summary: 'Kurz.', ...published }, query)
  expect((await read(desk.guest, 'courses', own.id)).title).toBe('In English')
  expect((await read(desk.guest, 'courses', own.id, german)).title).toBe('Auf Deutsch')
  expect((await draftOf(desk.editor, 'courses', own))._status).toBe('published')
})

test('a request to publish one language writes in that one', async () => {
  const own = await desk.course(published)
  await update(desk.editor, 'courses', own.id, { title: 'Auf Deutsch', ...published }, '&publishSpecificLocale=de')
  expect((await read(desk.guest, 'courses', own.id)).title).toBe(own.title)
  expect((await read(desk.guest, 'courses', own.id, german)).title).toBe('Auf Deutsch')
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
