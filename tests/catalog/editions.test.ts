import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, paragraph, refusal, update } from '../access/support/documents.ts'
import { json } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { type Desk, openDesk, published, section, sectionsOf } from './desk.ts'
import { type Edition, editionsOf, lessonsIn, newestOf, publishedCourse, text } from './editions.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

const courseWith = (titles: string[], fields?: object) => publishedCourse(desk, titles, fields)
const first = <Item>([item]: Item[]): Item => {
  if (!item) throw new Error('There is none.')
  return item
}
const outlineOf = (course: Doc, lessons: Doc[]) => ({
  sections: sectionsOf(course).map((part) => ({ ...part, lessons: lessons.map(({ id }) => id) })),
})

describe('a first publication', () => {
  test('makes edition 1: its lessons in order, the rules, and what their texts are called', async () => {
    const { course, lessons } = await courseWith(['Spans', 'Traces'])
    const [edition, ...others] = await editionsOf(desk, course)
    expect(others).toEqual([])
    expect(edition).toMatchObject({
      number: 1,
      amendments: [],
      content: { title: course.title, rules: { requiredPercent: 100, passPercent: 70 } },
    })
    expect(lessonsIn(edition).map(({ id, key, title }) => ({ id, key, title }))).toEqual(
      lessons.map(({ id, key, title }) => ({ id, key, title })),
    )
    const [{ text: digest = '' } = {}] = lessonsIn(edition)
    const [stored] = await rows<{ body: unknown }>('select body from edition_texts where key = $1', [digest])
    expect(JSON.stringify(stored?.body)).toContain('Spans')
    expect(digest).toBe(createHash('sha256').update(canonical(stored?.body)).digest('hex'))
  })

  test('lessons that readers are not shown are not in it', async () => {
    const course = await desk.course()
    const shown = await desk.lesson(course, published)
    const draft = await desk.lesson(course)
    await update(desk.editor, 'courses', course.id, { sections: [section('One', [shown, draft])], ...published })
    expect(lessonsIn(await newestOf(desk, course)).map(({ id }) => id)).toEqual([shown.id])
  })

  test('a draft makes none', async () => {
    const course = await desk.course()
    await desk.lesson(course, published)
    expect(await editionsOf(desk, course)).toEqual([])
  })
})

describe('a small correction', () => {
  test('of a lesson’s words is put into the current edition, which says so', async () => {
    const { course, lessons } = await courseWith(['Spans', 'Traces'])
    const before = await newestOf(desk, course)
    const body = paragraph(text('Spans').replace('word7', 'wort7'))
    await update(desk.editor, 'lessons', first(lessons).id, { body, ...published })
    const [edition, ...others] = await editionsOf(desk, course)
    expect(others).toEqual([])
    expect(edition?.amendments).toEqual([
      { at: expect.any(String), lesson: first(lessons).key, title: first(lessons).title },
    ])
    const digests = (of: Edition | undefined) => lessonsIn(of).map((lesson) => lesson.text)
    expect(digests(edition)[0]).not.toBe(digests(before)[0])
    expect(digests(edition)[1]).toBe(digests(before)[1])
  })

  test('of a summary is put in without a word', async () => {
    const { course, lessons } = await courseWith(['Spans'])
    await update(desk.editor, 'lessons', first(lessons).id, { summary: 'Better said.', ...published })
    const [edition, ...others] = await editionsOf(desk, course)
    expect(others).toEqual([])
    expect(edition?.amendments).toEqual([])
    expect(lessonsIn(edition)[0]?.summary).toBe('Better said.')
  })

  test('that is only saved as a draft changes nothing', async () => {
    const { course, lessons } = await courseWith(['Spans'])
    const before = await editionsOf(desk, course)
    await update(desk.teacher, 'lessons', first(lessons).id, { title: 'Draft' }, '&draft=true&autosave=true')
    await update(desk.teacher, 'courses', course.id, { title: 'Draft' }, '&draft=true&autosave=true')
    expect(await editionsOf(desk, course)).toEqual(before)
  })
})

describe('a new edition is made', () => {
  type Change = (made: { course: Doc; lessons: Doc[] }) => Promise<unknown>
  const changeLesson =
    (fields: object): Change =>
    ({ lessons }) =>
      update(desk.editor, 'lessons', first(lessons).id, { ...fields, ...published })
  const changeCourse =
    (fields: (made: { course: Doc; lessons: Doc[] }) => object): Change =>
    (made) =>
      update(desk.editor, 'courses', made.course.id, { ...fields(made), ...published })

  test.each<[string, Change]>([
    [
      'by a lesson more',
      async ({ course, lessons }) => {
        const more = await desk.lesson(course, published, desk.editor)
        await update(desk.editor, 'courses', course.id, { ...outlineOf(course, [...lessons, more]), ...published })
      },
    ],
    ['by another order', changeCourse(({ course, lessons }) => outlineOf(course, lessons.toReversed()))],
    ['by other rules', changeCourse(() => ({ rules: { requiredPercent: 80, passPercent: 70 } }))],
    ['by a lesson that is another text now', changeLesson({ body: paragraph('Not one of the words from before.') })],
    ['by a lesson of another kind', changeLesson({ kind: 'lab' })],
    ['by a lesson that does not count any more', changeLesson({ optional: true })],
    [
      'by a lesson that is withdrawn',
      ({ lessons }) => update(desk.editor, 'lessons', first(lessons).id, { _status: 'draft' }),
    ],
    [
      'by a lesson in the trash',
      ({ lessons }) => update(desk.editor, 'lessons', first(lessons).id, { deletedAt: new Date().toISOString() }),
    ],
    [
      'by a lesson that is deleted for good',
      ({ lessons }) => desk.editor(`/api/lessons/${first(lessons).id}`, { method: 'DELETE' }),
    ],
  ])('%s, and the one before stays as it was', async (_case, change) => {
    const made = await courseWith(['Spans', 'Traces'])
    const before = await newestOf(desk, made.course)
    await change(made)
    const editions = await editionsOf(desk, made.course)
    expect(editions.map(({ number }) => number)).toEqual([1, 2])
    expect(editions[0]).toEqual(before)
    expect(editions[1]?.content).not.toEqual(before.content)
  })
})

test('a course that is withdrawn and comes back as it was has no edition more', async () => {
  const { course } = await courseWith(['Spans'])
  await update(desk.editor, 'courses', course.id, { _status: 'draft' })
  await update(desk.editor, 'courses', course.id, published)
  expect(await editionsOf(desk, course)).toHaveLength(1)
})

test('many who publish at once: every change is in an edition, and no number is given twice', async () => {
  const course = await desk.course()
  const lessons: Doc[] = []
  for (let index = 0; index < 5; index++) lessons.push(await desk.lesson(course))
  await update(desk.editor, 'courses', course.id, { sections: [section('One', lessons)], ...published })
  const replies = await Promise.all([
    ...lessons.map(({ id }) => desk.editor(`/api/lessons/${id}`, json('PATCH', published))),
    desk.editor(`/api/courses/${course.id}/publish`, json('POST', {})),
    desk.editor(`/api/courses/${course.id}`, json('PATCH', { summary: 'At once.', ...published })),
  ])
  expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200))
  const editions = await editionsOf(desk, course)
  expect(editions.map(({ number }) => number)).toEqual(editions.map((_edition, at) => at + 1))
  expect(lessonsIn(editions.at(-1))).toHaveLength(5)
})

describe('keys', () => {
  test('of sections, lessons and blocks survive edits and the way back to a version', async () => {
    const block = { id: 'a1b2c3d4e5f60718293a4b5c', blockType: 'code', blockName: '', language: 'ts', code: 'one()' }
    const withBlock = (fields: object) => {
      const body = paragraph('Text.')
      const children = [...body.root.children, { type: 'block', version: 2, format: '', fields }]
      return { root: { ...body.root, children } }
    }
    const blocksIn = (body: unknown) =>
      (body as { root: { children: { fields?: { id: string } }[] } }).root.children.flatMap(
        ({ fields }) => fields?.id ?? [],
      )
    const course = await desk.course()
    const lesson = await desk.lesson(course, { body: withBlock(block), ...published })
    const placed = await update(desk.editor, 'courses', course.id, {
      sections: [section('One', [lesson])],
      ...published,
    })
    const edited = await update(desk.editor, 'lessons', lesson.id, {
      body: withBlock({ ...block, code: 'two()' }),
      ...published,
    })
    expect(blocksIn(edited.body)).toEqual([block.id])
    const { docs } = await ok(
      await desk.editor(`/api/lessons/versions?where[parent][equals]=${lesson.id}&sort=createdAt&depth=0`),
    )
    await ok(await desk.editor(`/api/lessons/versions/${docs[0]?.id}`, json('POST', {})))
    const [edition] = (await editionsOf(desk, course)).toReversed()
    expect(edition?.content.sections[0]?.key).toBe(sectionsOf(placed)[0]?.key)
    expect(lessonsIn(edition)[0]?.key).toBe(lesson.key)
    const [stored] = await rows<{ body: unknown }>('select body from edition_texts where key = $1', [
      lessonsIn(edition)[0]?.text,
    ])
    expect(JSON.stringify(stored?.body)).toContain('one()')
    expect(blocksIn(stored?.body)).toEqual([block.id])
  })
})

test('another instructor, students and guests are told nothing and publish nothing', async () => {
  const { course } = await courseWith(['Spans'])
  const calls: [string, RequestInit?][] = [
    ['/publish', json('POST', {})],
    ['/publishing'],
    ['/compare?from=1&to=draft'],
  ]
  for (const [path, init] of calls) {
    await refusal(await desk.guest(`/api/courses/${course.id}${path}`, init), 401)
    await refusal(await desk.student(`/api/courses/${course.id}${path}`, init), 403)
    const { data } = await refusal(await desk.other(`/api/courses/${course.id}${path}`, init), 403)
    expect(data.code).toBe('catalog/not-yours-to-publish')
  }
  const list = `/api/editions?where[course][equals]=${course.id}`
  await refusal(await desk.guest(list), 403)
  await refusal(await desk.student(list), 403)
  expect((await ok(await desk.other(list))).docs).toEqual([])
  expect((await ok(await desk.teacher(list))).docs).toHaveLength(1)
})

/** Keys in order, as the digest wants them. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}
