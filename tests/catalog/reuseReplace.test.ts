import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { block, type Doc, ok, paragraph, read, refusal, richText, unique, update } from '../access/support/documents.ts'
import { json } from '../support/academy.ts'
import { type Desk, draftOf, openDesk, published, section, sectionsOf } from './desk.ts'

type Hit = { id: string; kind: string; before: string; match: string; after: string }
type Found = {
  documents: { collection: string; id: string; title: string; revision: string; hits: Hit[] }[]
  more: number
  replaced: number
}

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

const ask = (course: Doc, body: object, query = '') =>
  desk.editor(`/api/courses/${course.id}/replace${query}`, json('POST', body))
const find = async (course: Doc, words: object, query = ''): Promise<Found> =>
  (await ok(await ask(course, { ...words, dryRun: true }, query))) as unknown as Found
const allOf = ({ documents }: Found) =>
  documents.map(({ collection, id, revision, hits }) => ({ collection, id, revision, hits: hits.map((hit) => hit.id) }))

/** A course with two lessons that speak of a widget. */
const spokenOf = async () => {
  const course = await desk.course({ title: unique('Widgets'), outcomes: [{ text: 'build a widget' }] })
  const code = block('code', { language: 'ts', code: 'const widget = 1', highlight: '1' })
  const body = richText([...paragraph('A widget, and widgets.').root.children, code])
  const first = await desk.lesson(course, { title: unique('Widget one'), body, ...published })
  const second = await desk.lesson(course, { title: unique('Two'), body: paragraph('No Widget here.') })
  const sections = [section('About the widget', [second, first])]
  return { course: await update(desk.editor, 'courses', course.id, { sections }, '&draft=true'), first, second }
}

describe('looking', () => {
  test('finds every match in the course’s order, and changes nothing', async () => {
    const { course, first, second } = await spokenOf()
    const found = await find(course, { find: 'widget', wholeWord: true })
    expect(found.documents.map(({ id, hits }) => [id, hits.map(({ kind, match }) => `${kind} ${match}`)])).toEqual([
      [course.id, ['outcome widget', 'section widget']],
      [second.id, ['text Widget']],
      [first.id, ['title Widget', 'text widget', 'code widget']],
    ])
    expect(found.replaced).toBe(0)
    expect((await draftOf(desk.editor, 'lessons', first)).title).toBe(first.title)
  })

  test('the letters’ case counts where it is to', async () => {
    const { course, second } = await spokenOf()
    const { documents } = await find(course, { find: 'Widget here', matchCase: true })
    expect(documents.map(({ id }) => id)).toEqual([second.id])
    expect((await find(course, { find: 'widget here', matchCase: true })).documents).toEqual([])
  })

  test.each([
    ['nothing to look for', { find: '', dryRun: true }],
    ['more than anybody looks for', { find: 'a'.repeat(201), dryRun: true }],
    ['nothing chosen', { find: 'a', replacement: 'b' }],
  ])('%s is refused', async (_case, body) => {
    const { course } = await spokenOf()
    await refusal(await ask(course, body), 400)
  })
})

describe('replacing', () => {
  test('changes what was chosen, as drafts: readers see what was published, and keys and blocks are the same', async () => {
    const { course, first, second } = await spokenOf()
    const words = { find: 'widget', replacement: 'gadget', wholeWord: true }
    const found = await find(course, words)
    const chosen = allOf(found).filter(({ id }) => id !== second.id)
    const done = (await ok(await ask(course, { ...words, chosen }))) as unknown as Found
    expect(done.replaced).toBe(5)
    expect(done.documents.map(({ id }) => id)).toEqual([second.id])

    const lesson = await draftOf(desk.editor, 'lessons', first)
    expect(lesson).toMatchObject({ title: expect.stringMatching(/^gadget one/), key: first.key, slug: first.slug })
    expect(lesson._status).toBe('draft')
    const change = (body: unknown) =>
      JSON.parse(JSON.stringify(body).replace('A widget,', 'A gadget,').replace('const widget', 'const gadget'))
    expect(lesson.body).toEqual(change(first.body))
    expect((await (await desk.editor(`/api/lessons/${first.id}?depth=0`)).json()).title).toBe(first.title)

    const after = await draftOf(desk.editor, 'courses', course)
    expect(after.outcomes).toMatchObject([{ text: 'build a gadget' }])
    const [before] = sectionsOf(course)
    expect(sectionsOf(after)).toMatchObject([{ ...before, title: 'About the gadget' }])
  })

  test('a version from before takes it back', async () => {
    const { course, first } = await spokenOf()
    const words = { find: 'widgets', replacement: 'gadgets' }
    await ok(await ask(course, { ...words, chosen: allOf(await find(course, words)) }))
    const { docs } = await ok(
      await desk.editor(`/api/lessons/versions?where[parent][equals]=${first.id}&sort=-createdAt&depth=0`),
    )
    await ok(await desk.editor(`/api/lessons/versions/${docs[1]?.id}?draft=true`, json('POST', {})))
    expect((await draftOf(desk.editor, 'lessons', first)).body).toEqual(first.body)
  })

  test('what changed since is not overwritten, and then nothing else is replaced either', async () => {
    const { course, first, second } = await spokenOf()
    const words = { find: 'widget', replacement: 'gadget' }
    const chosen = allOf(await find(course, words))
    await update(desk.editor, 'lessons', second.id, { body: paragraph('Another widget.') }, '&draft=true')
    const { message, data } = await refusal(await ask(course, { ...words, chosen }), 409)
    expect(data.code).toBe('catalog/changed-meanwhile')
    expect(message).toContain(second.title)
    expect((await draftOf(desk.editor, 'lessons', first)).title).toBe(first.title)
    expect((await draftOf(desk.editor, 'courses', course)).outcomes).toMatchObject([{ text: 'build a widget' }])
  })

  test('a document of another course, or a match that there is not, is refused', async () => {
    const { course } = await spokenOf()
    const other = await spokenOf()
    const words = { find: 'widget', replacement: 'gadget' }
    const [foreign] = allOf(await find(other.course, words))
    await refusal(await ask(course, { ...words, chosen: [foreign] }), 409)
    const [own] = allOf(await find(course, words))
    await refusal(await ask(course, { ...words, chosen: [{ ...own, hits: ['title@999'] }] }), 409)
  })

  test('two at once: one replaces, the other is told', async () => {
    const { course } = await spokenOf()
    const words = { find: 'widget', replacement: 'gadget' }
    const chosen = allOf(await find(course, words))
    const replies = await Promise.all([ask(course, { ...words, chosen }), ask(course, { ...words, chosen })])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})

describe('in German', () => {
  const [german, alone] = ['?locale=de', '&draft=true&locale=de&fallback-locale=none']
  const words = { find: 'Widget', replacement: 'Gadget', matchCase: true }

  test('what is in English alone is not there', async () => {
    const { course } = await spokenOf()
    expect((await find(course, { find: 'widget' }, german)).documents).toEqual([])
  })

  test('German is replaced, and English is neither changed nor taken for a translation', async () => {
    const { course, first, second } = await spokenOf()
    const two = { sections: [...sectionsOf(course), section('Widget two', [])] }
    const stored = sectionsOf(await update(desk.editor, 'courses', course.id, two, '&draft=true'))
    await update(
      desk.editor,
      'courses',
      course.id,
      { sections: stored.map((each, at) => ({ ...each, title: at === 0 ? 'Vom Widget' : null })) },
      '&draft=true&locale=de',
    )
    await update(desk.editor, 'lessons', second.id, { body: paragraph('Ein Widget.') }, '&draft=true&locale=de')
    const found = await find(course, words, german)
    expect(found.documents.map(({ title, hits }) => [title, hits.map(({ kind }) => kind)])).toEqual([
      [course.title, ['section']],
      [second.title, ['text']],
    ])
    await ok(await ask(course, { ...words, chosen: allOf(found) }, german))
    const titles = (doc: Doc) => sectionsOf(doc).map(({ title }) => title ?? null)
    expect(titles(await read(desk.editor, 'courses', course.id, alone))).toEqual(['Vom Gadget', null])
    expect(titles(await draftOf(desk.editor, 'courses', course))).toEqual(['About the widget', 'Widget two'])
    expect((await read(desk.editor, 'lessons', second.id, alone)).body).toEqual(paragraph('Ein Gadget.'))
    expect((await draftOf(desk.editor, 'lessons', second)).body).toEqual(second.body)
    expect((await read(desk.editor, 'lessons', first.id, alone)).title).toBeFalsy()
  })
})
