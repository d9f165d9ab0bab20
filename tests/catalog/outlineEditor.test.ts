import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Doc, ok, paragraph, read, refusal, unique, update } from '../access/support/documents.ts'
import { type Fetch, json } from '../support/academy.ts'
import { type Desk, draftOf, openDesk, published, section, sectionsOf } from './desk.ts'

type Lesson = { id: string; key: string; title: string; state: string; slug: string; warnings: string[] }
type View = {
  revision: string
  sections: { key: string; title: string; summary: string; lessons: Lesson[] }[]
  unplaced: Lesson[]
  trashed: Lesson[]
}

let desk: Desk
let course: Doc
let lessons: Doc[]

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())
beforeEach(async () => {
  course = await desk.course({}, desk.teacher)
  lessons = [
    await desk.lesson(course, { title: 'A', summary: 'Said.' }),
    await desk.lesson(course, { title: 'B' }),
    await desk.lesson(course, { title: 'C' }),
  ]
  const [a, b, c] = lessons as [Doc, Doc, Doc]
  await update(desk.teacher, 'courses', course.id, { sections: [section('One', [a, b]), section('Two', [c])] })
})

const path = (more = '') => `/api/courses/${course.id}/outline${more}`
const viewOf = async (reply: Response) => (await ok(reply)) as unknown as View
const look = async (as: Fetch = desk.teacher): Promise<View> => viewOf(await as(path()))
const ask = (as: Fetch, revision: string, ...operations: object[]) => as(path(), json('POST', { revision, operations }))
const change = async (...operations: object[]): Promise<View> => {
  const { revision } = await look()
  return viewOf(await ask(desk.teacher, revision, ...operations))
}
const said = ({ sections, unplaced }: View) => {
  const titles = (list: Lesson[]) => list.map(({ title }) => title).join(',')
  return [...sections.map(({ title, lessons: list }) => `${title}:${titles(list)}`), `|${titles(unplaced)}`].join(' ')
}
const keyOf = (at: number) => String(lessons[at]?.key)

describe('who may', () => {
  test.each([
    ['a guest', 'guest', 401],
    ['a student', 'student', 403],
    ['an instructor of another course', 'other', 403],
  ] as const)('%s neither sees nor changes an outline, nor publishes by it', async (_who, actor, status) => {
    await refusal(await desk[actor](path()), status)
    const { revision } = await look()
    await refusal(await ask(desk[actor], revision, { op: 'trash-lesson', key: keyOf(0) }), status)
    await refusal(await desk[actor](path('/publish'), json('POST', { lessons: [lessons[0]?.id] })), status)
    await refusal(await desk[actor](path('/unpublish'), json('POST', { lessons: [lessons[0]?.id] })), status)
    expect(said(await look())).toBe('One:A,B Two:C |')
  })

  test('an editor is told of a course that is not there', async () => {
    const nobodys = '/api/courses/00000000-0000-4000-8000-000000000000/outline'
    expect((await refusal(await desk.editor(nobodys), 404)).data.code).toBe('catalog/course-not-found')
  })
})

test('an outline is arranged in English, in whatever language its editor reads the panel', async () => {
  await update(desk.teacher, 'lessons', String(lessons[0]?.id), { title: 'A auf Deutsch' }, '&locale=de&draft=true')
  const view = await viewOf(await desk.teacher(path('?locale=de')))
  expect(said(view)).toBe('One:A,B Two:C |')
  const operations = [
    { op: 'rename-lesson', key: keyOf(0), title: 'First', was: 'A' },
    { op: 'rename-section', key: view.sections[0]?.key, title: 'Begin', was: 'One' },
  ]
  await viewOf(await desk.teacher(path('?locale=de'), json('POST', { revision: view.revision, operations })))
  expect(said(await look())).toBe('Begin:First,B Two:C |')
  const alone = '&draft=true&locale=de&fallback-locale=none'
  expect((await read(desk.teacher, 'lessons', String(lessons[0]?.id), alone)).title).toBe('A auf Deutsch')
  expect(sectionsOf(await read(desk.teacher, 'courses', course.id, alone)).map(({ title }) => title ?? null)).toEqual([
    null,
    null,
  ])
})

test('an outline says of each lesson what its author should know', async () => {
  await update(desk.editor, 'lessons', String(lessons[1]?.id), published)
  await update(desk.teacher, 'lessons', String(lessons[1]?.id), { title: 'B2' }, '&draft=true')
  const loose = await desk.lesson(course, { title: 'Loose', body: null })
  const view = await look()
  expect(view.sections[0]?.lessons.map(({ title, state }) => [title, state])).toEqual([
    ['A', 'draft'],
    ['B2', 'changed'],
  ])
  expect(view.sections[0]?.lessons[0]?.warnings).toEqual([])
  expect(view.unplaced).toMatchObject([{ id: loose.id, warnings: ['no-summary', 'empty-body'] }])
})

describe('operations', () => {
  test('are done to the draft, in order, and publish nothing', async () => {
    await update(desk.editor, 'courses', course.id, published)
    const [one, two] = (await look()).sections
    const view = await change(
      { op: 'add-section', key: 'new', title: 'Three', index: 0 },
      { op: 'move-lesson', key: keyOf(2), section: 'new', index: 0 },
      { op: 'rename-section', key: two?.key, title: 'Second', was: 'Two' },
      { op: 'add-lesson', key: unique('k').replace(' ', '-'), title: 'D', kind: 'quiz', section: two?.key, index: 0 },
      { op: 'rename-lesson', key: keyOf(0), title: 'A2', was: 'A' },
      { op: 'move-section', key: one?.key, index: 2 },
    )
    expect(said(view)).toBe('Three:C Second:D One:A2,B |')
    expect(sectionsOf(await read(desk.teacher, 'courses', course.id)).map(({ title }) => title)).toEqual(['One', 'Two'])
    const draft = sectionsOf(await draftOf(desk.teacher, 'courses', course))
    expect(draft.map(({ key }) => key)).toEqual(['new', two?.key, one?.key])
  })

  test('a lesson from a template has its kind, its minutes and its text', async () => {
    const body = paragraph('What it is good for.')
    const template = await desk.make(desk.editor, 'lesson-templates', {
      title: unique('T'),
      kind: 'lab',
      minutes: 25,
      body,
    })
    const { key } = (await look()).sections[0] as View['sections'][number]
    const title = unique('Begun')
    const add = { op: 'add-lesson', key: unique('k').replace(' ', '-'), title, kind: 'article', section: key, index: 0 }
    const view = await change({ ...add, template: template.id })
    const [made] = view.sections[0]?.lessons ?? []
    expect(made).toMatchObject({ title, kind: 'lab', minutes: 25 })
    expect(JSON.stringify((await draftOf(desk.teacher, 'lessons', { id: made?.id ?? '' })).body)).toContain('good for')
  })

  test('a duplicate has the body of the original, and a key and an address of its own', async () => {
    const { key, lessons: list } = (await look()).sections[0] as View['sections'][number]
    const copy = unique('copy').replace(' ', '-')
    const view = await change({
      op: 'duplicate-lesson',
      key: keyOf(0),
      copy,
      title: 'A (copy)',
      section: key,
      index: 1,
    })
    expect(said(view)).toBe('One:A,A (copy),B Two:C |')
    const made = view.sections[0]?.lessons[1]
    expect(made).toMatchObject({ key: copy, state: 'draft' })
    expect(made?.slug).not.toBe(list[0]?.slug)
    const [original, doubled] = [
      await draftOf(desk.teacher, 'lessons', lessons[0] as Doc),
      await draftOf(desk.teacher, 'lessons', made as Doc & Lesson),
    ]
    expect(doubled.body).toEqual(original.body)
    expect(doubled.summary).toBe('Said.')
  })

  test('a lesson goes to the trash and comes back to its place', async () => {
    const { key } = (await look()).sections[0] as View['sections'][number]
    const without = await change({ op: 'trash-lesson', key: keyOf(0) })
    expect(said(without)).toBe('One:B Two:C |')
    expect(without.trashed.map(({ title }) => title)).toEqual(['A'])
    const back = await change({ op: 'restore-lesson', key: keyOf(0), section: key, index: 0 })
    expect(said(back)).toBe('One:A,B Two:C |')
  })

  test('a free preview is marked in the draft', async () => {
    await change({ op: 'preview-lesson', key: keyOf(0), free: true })
    expect((await draftOf(desk.teacher, 'lessons', lessons[0] as Doc)).freePreview).toBe(true)
    expect((await read(desk.admin, 'lessons', String(lessons[0]?.id))).freePreview).toBe(false)
  })

  test('one that cannot be done leaves all undone, and says why', async () => {
    const { revision } = await look()
    const reply = await ask(
      desk.teacher,
      revision,
      { op: 'rename-lesson', key: keyOf(0), title: 'A2', was: 'A' },
      { op: 'move-lesson', key: 'nobody', section: null, index: 0 },
    )
    const { data } = await refusal(reply, 400)
    expect(data).toMatchObject({ code: 'catalog/outline-operation', details: { problem: 'no-lesson', operation: 1 } })
    expect(said(await look())).toBe('One:A,B Two:C |')
  })

  test('those made for an outline that is another by now are refused, with the present one', async () => {
    const { revision } = await look(desk.editor)
    await change({ op: 'move-lesson', key: keyOf(2), section: null, index: 0 })
    const reply = await ask(desk.editor, revision, { op: 'rename-lesson', key: keyOf(0), title: 'Theirs', was: 'A' })
    const { data } = await refusal(reply, 409)
    expect(data.code).toBe('catalog/outline-changed')
    const { outline } = (data as unknown as { details: { outline: View } }).details
    expect(said(outline)).toBe('One:A,B Two: |C')
    expect((await look()).revision).toBe(outline.revision)
  })

  test('of two at the same moment one is done, and no lesson is lost or doubled', async () => {
    const { revision, sections } = await look()
    const replies = await Promise.all([
      ask(desk.teacher, revision, { op: 'move-lesson', key: keyOf(0), section: sections[1]?.key, index: 0 }),
      ask(desk.editor, revision, { op: 'trash-lesson', key: keyOf(1) }),
      ask(desk.admin, revision, { op: 'move-lesson', key: keyOf(2), section: sections[0]?.key, index: 0 }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const after = await look()
    const keys = [...after.sections.flatMap((each) => each.lessons), ...after.unplaced, ...after.trashed]
    expect(keys.map(({ key }) => key).sort()).toEqual(lessons.map(({ key }) => key).sort())
  })
})

describe('publishing several', () => {
  const publish = (ids: unknown[], more = {}) => desk.editor(path('/publish'), json('POST', { lessons: ids, ...more }))

  test('publishes them, and the course when it is asked to', async () => {
    const view = await viewOf(await publish([lessons[0]?.id, lessons[1]?.id], { course: true }))
    expect(view.sections[0]?.lessons.map(({ state }) => state)).toEqual(['published', 'published'])
    expect((await read(desk.guest, 'courses', course.id)).title).toBe(course.title)
    await viewOf(await desk.editor(path('/unpublish'), json('POST', { lessons: [lessons[0]?.id] })))
    expect((await look()).sections[0]?.lessons.map(({ state }) => state)).toEqual(['draft', 'published'])
  })

  test('a lesson of another course keeps all of them back', async () => {
    const foreign = await desk.lesson(await desk.course())
    const { data } = await refusal(await publish([lessons[0]?.id, foreign.id]), 400)
    expect(data.code).toBe('catalog/lesson-elsewhere')
    expect((await look()).sections[0]?.lessons[0]?.state).toBe('draft')
  })

  test('one that is not ready keeps all of them back, and is named', async () => {
    await update(desk.teacher, 'lessons', String(lessons[1]?.id), { minutes: null }, '&draft=true')
    const { message, data } = await refusal(await publish([lessons[0]?.id, lessons[1]?.id]), 409)
    expect([data.code, message]).toEqual(['catalog/lesson-not-ready', expect.stringContaining('“B”')])
    expect((await look()).sections[0]?.lessons[0]?.state).toBe('draft')
  })
})
