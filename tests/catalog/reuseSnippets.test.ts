import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  block,
  bodyOf,
  type Doc,
  ok,
  onePixel,
  paragraph,
  refusal,
  richText,
  unique,
  update,
  uploadForm,
} from '../access/support/documents.ts'
import { type Fetch, json } from '../support/academy.ts'
import { type Desk, openDesk, published, section } from './desk.ts'

let desk: Desk
let course: Doc
beforeAll(async () => {
  desk = await openDesk()
  course = await desk.course()
})
afterAll(() => desk.clear())

const words = (text: string) => paragraph(text)
const makeSnippet = (fields: object = {}, as: Fetch = desk.editor) =>
  desk.make(as, 'snippets', { title: unique('Snippet'), body: words('Shared words.'), ...published, ...fields })
const showing = (snippet: Doc) => richText([block('snippet', { snippet: snippet.id })])
const usesOf = async (collection: string, id: string, as: Fetch = desk.editor) =>
  (await (await as(`/api/${collection}/${id}/used-in`)).json()) as { uses: object[]; hidden: number }

describe('a snippet', () => {
  test('has a key made of its title, and no two have one', async () => {
    const snippet = await makeSnippet({ title: unique('Install the SDK') })
    expect(snippet.key).toMatch(/^install-the-sdk-[a-z0-9]+$/)
    const again = { title: 'Same', key: snippet.key, body: words('a'), ...published }
    const { data } = await refusal(await desk.editor('/api/snippets', json('POST', again)), 400)
    expect(data.errors?.map(({ path }) => path)).toEqual(['key'])
  })

  test('holds no snippet', async () => {
    const inner = await makeSnippet()
    const asked = { title: unique('Outer'), body: showing(inner), ...published }
    await refusal(await desk.editor('/api/snippets', json('POST', asked)), 400)
  })

  test('is its author’s to change, and every editor’s', async () => {
    const snippet = await makeSnippet({}, desk.teacher)
    expect((await desk.other(`/api/snippets/${snippet.id}`)).status).toBe(200)
    await refusal(await desk.other(`/api/snippets/${snippet.id}`, json('PATCH', { title: 'Mine' })), 403)
    expect((await update(desk.teacher, 'snippets', snippet.id, { title: 'Mine' })).title).toBe('Mine')
    expect((await update(desk.editor, 'snippets', snippet.id, { title: 'Ours' })).title).toBe('Ours')
  })
})

describe('a preview', () => {
  test('shows a snippet’s newest draft, also in what is typed and not saved', async () => {
    const snippet = await makeSnippet()
    const lesson = await desk.lesson(course)
    await update(desk.editor, 'snippets', snippet.id, { body: words('Words of a draft.') }, '&draft=true')
    const page = `/preview/lessons/${lesson.id}`
    expect(await (await desk.editor(page)).text()).not.toContain('Words of a draft.')
    const typed = await desk.editor(page, json('POST', { body: showing(snippet) }))
    expect(await typed.text()).toContain('Words of a draft.')
    await update(desk.editor, 'lessons', lesson.id, { body: showing(snippet) }, '&draft=true')
    expect(await (await desk.editor(page)).text()).toContain('Words of a draft.')
  })
})

describe('where something is used', () => {
  test('tells published, drafts and the trash apart', async () => {
    const snippet = await makeSnippet()
    const shown = await desk.lesson(course, { title: unique('A shown'), body: showing(snippet), ...published })
    const drafted = await desk.lesson(course, { title: unique('B drafted'), ...published })
    await update(desk.editor, 'lessons', drafted.id, { body: showing(snippet) }, '&draft=true')
    const trashed = await desk.lesson(course, { title: unique('C trashed'), body: showing(snippet), ...published })
    await update(desk.editor, 'lessons', trashed.id, { deletedAt: new Date().toISOString() })
    const use = ({ id, title }: Doc, state: string) => ({
      collection: 'lessons',
      id,
      title,
      course: course.title,
      state,
    })
    expect(await usesOf('snippets', snippet.id)).toEqual({
      uses: [use(shown, 'published'), use(drafted, 'draft'), use(trashed, 'trash')],
      hidden: 0,
    })
    await update(desk.editor, 'lessons', drafted.id, { body: words('Without.') }, '&draft=true')
    expect((await usesOf('snippets', snippet.id)).uses).toHaveLength(2)
  })

  test('what an edition shows counts, whatever its lesson shows now', async () => {
    const snippet = await makeSnippet()
    const taught = await desk.course({ title: unique('With editions') })
    const lesson = await desk.lesson(taught, { title: unique('Edited'), body: showing(snippet), ...published })
    await update(desk.editor, 'courses', taught.id, { sections: [section('One', [lesson])], ...published })
    await update(desk.editor, 'lessons', lesson.id, { body: words('Something else altogether.'), ...published })
    expect((await usesOf('snippets', snippet.id)).uses).toMatchObject([
      { collection: 'courses', id: taught.id, state: 'edition' },
    ])
    const { message } = await refusal(
      await desk.editor(`/api/snippets/${snippet.id}`, json('PATCH', { _status: 'draft' })),
      409,
    )
    expect(message).toContain('Editions keep what they show')
  })

  test('an instructor learns how many others show it, and not which', async () => {
    const snippet = await makeSnippet()
    await desk.lesson(course, { body: showing(snippet), ...published })
    expect(await usesOf('snippets', snippet.id, desk.other)).toEqual({ uses: [], hidden: 1 })
  })

  test('a snippet that is shown is neither unpublished, trashed nor deleted; one that is not, is', async () => {
    const snippet = await makeSnippet()
    const lesson = await desk.lesson(course, { body: showing(snippet) })
    const path = `/api/snippets/${snippet.id}`
    const trash = json('PATCH', { deletedAt: new Date().toISOString() })
    for (const answer of [
      await desk.editor(path, json('PATCH', { _status: 'draft' })),
      await desk.editor(path, trash),
      await desk.editor(path, { method: 'DELETE' }),
    ]) {
      const { message, data } = await refusal(answer, 409)
      expect(data.code).toBe('catalog/snippet-in-use')
      expect(message).toContain(lesson.title)
    }
    expect((await bodyOf(await desk.editor(path)))._status).toBe('published')
    await update(desk.editor, 'lessons', lesson.id, { body: words('Without.') }, '&draft=true')
    await ok(await desk.editor(path, trash))
  })
})

describe('a picture', () => {
  const upload = async () => {
    const name = `${unique('p').replace(/\W/g, '')}.png`
    const { doc } = await ok(await desk.editor('/api/media', uploadForm(onePixel, name, { alt: 'A dot' })))
    desk.keep('media', doc.id)
    return doc
  }

  test('is found in lessons, snippets and covers', async () => {
    const picture = await upload()
    const figure = richText([
      block('callout', { tone: 'note', body: richText([block('figure', { image: picture.id })]) }),
    ])
    const lesson = await desk.lesson(course, { title: unique('A'), body: figure, ...published })
    const snippet = await makeSnippet({ title: unique('B'), body: richText([block('figure', { image: picture.id })]) })
    const covered = await desk.course({ title: unique('C'), cover: picture.id })
    expect((await usesOf('media', picture.id)).uses).toMatchObject([
      { collection: 'lessons', id: lesson.id, state: 'published' },
      { collection: 'snippets', id: snippet.id, state: 'published' },
      { collection: 'courses', id: covered.id, state: 'draft' },
    ])
  })

  test('that is shown is deleted only by who says so', async () => {
    const picture = await upload()
    const lesson = await desk.lesson(course, { body: richText([block('figure', { image: picture.id })]) })
    const { message, data } = await refusal(await desk.editor(`/api/media/${picture.id}`, { method: 'DELETE' }), 409)
    expect(data.code).toBe('catalog/picture-in-use')
    expect(message).toContain(lesson.title)
    expect((await desk.guest(`/api/media/${picture.id}`)).status).toBe(200)
    await ok(await desk.editor(`/api/media/${picture.id}?force=true`, { method: 'DELETE' }))
    const events = await ok(
      await desk.admin(
        `/api/audit-events?where[action][equals]=catalog/picture-deleted-while-used&sort=-createdAt&limit=1`,
      ),
    )
    expect(JSON.stringify(events.docs[0])).toContain(picture.id)
  })
})
