import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, type Doc, ok, paragraph, read, refusal, update } from '../access/support/documents.ts'
import { json } from '../support/academy.ts'
import { type Desk, openDesk, section, sectionsOf } from './desk.ts'
import { editionsOf, lessonsIn, newestOf, text } from './editions.ts'

let desk: Desk
let course: Doc
let spans: Doc
let traces: Doc
beforeAll(async () => {
  desk = await openDesk()
  course = await desk.course({}, desk.teacher)
  spans = await desk.lesson(course, { title: 'Spans', body: paragraph(text('Spans')) }, desk.teacher)
  traces = await desk.lesson(course, { title: 'Traces', body: paragraph(text('Traces')) }, desk.teacher)
  course = await update(
    desk.teacher,
    'courses',
    course.id,
    { sections: [section('One', [spans, traces])] },
    '&draft=true',
  )
})
afterAll(() => desk.clear())

const asDraft = (collection: string, { id }: Doc, fields: object) =>
  update(desk.teacher, collection, id, { ...fields }, '&draft=true')
const publish = (body: object = {}) => desk.editor(`/api/courses/${course.id}/publish`, json('POST', body))
const publishing = async (query = '') =>
  (await ok(await desk.teacher(`/api/courses/${course.id}/publishing${query}`))) as unknown as Record<string, unknown>
const compare = async (query: string) =>
  (await ok(await desk.teacher(`/api/courses/${course.id}/compare?${query}`))) as unknown as {
    from: string
    to: string
    changes: string[]
    outline: { title: string; state: string; changedPercent: number }[]
    lesson: { rows: { before: object[] | null; after: object[] | null }[] } | null
  }

// Each goes on where the one before it left the course.
describe('publishing a course with its lessons', () => {
  test('before the first time, says that it makes edition 1 of all that waits', async () => {
    expect(await publishing()).toMatchObject({
      kind: 'edition',
      current: null,
      isPublic: false,
      mayAmend: false,
      lessons: [
        { id: spans.id, title: 'Spans', state: 'new' },
        { id: traces.id, title: 'Traces', state: 'new' },
      ],
      belowComplete: 0,
      certificates: 0,
    })
    expect((await refusal(await publish({ as: 'amendment' }), 409)).data.code).toBe('catalog/nothing-to-amend')
    expect(await editionsOf(desk, course)).toEqual([])
    expect((await desk.guest(`/api/courses/${course.id}`)).status).toBe(404)
  })

  test('takes the lessons along that are chosen, with the author’s note', async () => {
    const reply = await bodyOf(await publish({ lessons: [spans.id], note: 'The beginning.' }))
    expect(reply).toMatchObject({ kind: 'edition', edition: { number: 1 } })
    expect(await newestOf(desk, course)).toMatchObject({ number: 1, note: 'The beginning.' })
    expect(lessonsIn(await newestOf(desk, course)).map(({ title }) => title)).toEqual(['Spans'])
    expect((await read(desk.editor, 'lessons', traces.id, '&draft=true'))._status).toBe('draft')
  })

  test('says what it would change, for all lessons and for none', async () => {
    expect(await publishing()).toMatchObject({
      kind: 'edition',
      current: 1,
      mayAmend: false,
      changes: ['New lesson “Traces” in “One”.'],
    })
    expect(await publishing('?lessons=')).toMatchObject({ kind: 'same', mayAmend: false, changes: [] })
  })

  test('as an amendment is refused when students would meet another course, and publishes nothing then', async () => {
    const { data, message } = await refusal(await publish({ as: 'amendment' }), 409)
    expect(data).toMatchObject({
      code: 'catalog/needs-edition',
      details: { changes: ['New lesson “Traces” in “One”.'] },
    })
    expect(message).toContain('New lesson “Traces” in “One”.')
    expect((await read(desk.editor, 'lessons', traces.id, '&draft=true'))._status).toBe('draft')
  })

  test('makes one edition of everything at once', async () => {
    await asDraft('lessons', spans, { body: paragraph('All of it is said in other words.') })
    await asDraft('courses', course, { rules: { requiredPercent: 90, passPercent: 70 } })
    expect(await bodyOf(await publish())).toMatchObject({ kind: 'edition', edition: { number: 2 } })
    expect((await editionsOf(desk, course)).map(({ number }) => number)).toEqual([1, 2])
    expect(await newestOf(desk, course)).toMatchObject({ content: { rules: { requiredPercent: 90 } } })
  })

  test('with nothing to publish says so', async () => {
    expect(await bodyOf(await publish())).toMatchObject({ kind: 'same', edition: { number: 2 } })
    expect((await refusal(await publish({ as: 'edition' }), 409)).data.code).toBe('catalog/nothing-changed')
  })

  test('lets its author call a small change an edition, and a rewritten lesson a correction', async () => {
    await asDraft('lessons', traces, { body: paragraph(text('Traces').replace('word3', 'wort3')) })
    expect(await publishing()).toMatchObject({ kind: 'amendment', mayAmend: true })
    expect(await bodyOf(await publish({ as: 'edition' }))).toMatchObject({ kind: 'edition', edition: { number: 3 } })
    await asDraft('lessons', traces, { body: paragraph('Wholly different.') })
    expect(await publishing()).toMatchObject({ kind: 'edition', mayAmend: true })
    expect(await bodyOf(await publish({ as: 'amendment' }))).toMatchObject({
      kind: 'amendment',
      edition: { number: 3 },
    })
    expect((await newestOf(desk, course)).amendments).toMatchObject([{ lesson: traces.key }])
  })

  test('refuses what is not finished by its name, and publishes nothing then', async () => {
    await asDraft('lessons', spans, { title: '' })
    await asDraft('courses', course, { summary: 'Said anew.' })
    const { data, message } = await refusal(await publish(), 409)
    expect(data.code).toBe('catalog/lesson-unfinished')
    expect(message).toContain('Title')
    expect((await bodyOf(await desk.guest(`/api/courses/${course.id}`))).summary).toBe('For a test.')
    await asDraft('lessons', spans, { title: 'Spans' })
  })
})

describe('two of a course beside each other', () => {
  test('editions: what changed, in words and by lesson', async () => {
    const { from, to, changes, outline, lesson } = await compare('from=1&to=2')
    expect([from, to, lesson]).toEqual(['Edition 1', 'Edition 2', null])
    expect(changes).toEqual([
      'The course is complete with 90 % of the lessons that count; it was 100 %.',
      expect.stringMatching(/^The lesson “Spans” was rewritten/),
      'New lesson “Traces” in “One”.',
    ])
    expect(outline.map(({ title, state }) => [title, state])).toEqual([
      ['Spans', 'changed'],
      ['Traces', 'added'],
    ])
  })

  test('a lesson’s words, line by line', async () => {
    const { lesson } = await compare(`from=2&to=3&lesson=${traces.key}`)
    expect(lesson?.rows).toEqual([
      { before: [{ text: text('Traces'), changed: true }], after: null },
      { before: null, after: [{ text: 'Wholly different.', changed: true }] },
    ])
  })

  test('the draft, what readers see, and a stored version', async () => {
    await asDraft('courses', course, {
      sections: sectionsOf(course).map((part) => ({ ...part, lessons: [traces.id, spans.id] })),
    })
    expect((await compare('from=published&to=draft')).changes).toHaveLength(1)
    const { docs } = await ok(
      await desk.teacher(`/api/courses/versions?where[parent][equals]=${course.id}&sort=createdAt&depth=0`),
    )
    const { from, outline } = await compare(`from=${docs[0]?.id}&to=draft`)
    expect(from).toMatch(/^The version of 20\d\d-/)
    expect(outline.map(({ state }) => state)).toEqual(['added', 'added'])
  })

  test.each([
    ['an edition that is none', 'from=1&to=99'],
    ['a version of another course', 'from=00000000-0000-4000-8000-000000000000&to=1'],
    ['a lesson that neither has', 'from=1&to=2&lesson=none'],
  ])('%s is not found', async (_case, query) => {
    await refusal(await desk.teacher(`/api/courses/${course.id}/compare?${query}`), 404)
  })
})
