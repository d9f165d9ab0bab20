import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outsideLinks } from '../../plugins/catalog/src/links/outsideLinks.ts'
import { bodyOf, ok, paragraph, refusal, richText, update } from '../access/support/documents.ts'
import { json } from '../support/academy.ts'
import { openPayload } from '../support/openPayload.ts'
import { type Desk, draftOf, openDesk, published, section } from './desk.ts'

const academy = openPayload()
let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

const guestReads = async (id: string) => {
  const response = await desk.guest(`/api/courses/${id}`)
  return response.ok ? (await bodyOf(response)).summary : response.status
}

describe('drafts', () => {
  test('a new course is nobody’s to see but the staff’s', async () => {
    const course = await desk.course()
    expect(course._status).toBe('draft')
    expect(await guestReads(course.id)).toBe(404)
    expect(await guestReads(course.slug)).toBe(404)
  })

  test('what the editor autosaves beside a published course is not public until it is published', async () => {
    const course = await desk.course(published)
    await update(desk.editor, 'courses', course.id, { summary: 'Autosaved.' }, '&draft=true&autosave=true')
    expect(await guestReads(course.id)).toBe('For a test.')
    expect((await draftOf(desk.editor, 'courses', course)).summary).toBe('Autosaved.')
    await update(desk.editor, 'courses', course.id, published)
    expect(await guestReads(course.id)).toBe('Autosaved.')
  })

  test('unpublishing takes it away, publishing brings it back with its first day', async () => {
    const course = await desk.course(published)
    expect(course.publishedAt).toEqual(expect.any(String))
    await update(desk.editor, 'courses', course.id, { _status: 'draft' })
    expect(await guestReads(course.id)).toBe(404)
    const again = await update(desk.editor, 'courses', course.id, published)
    expect(again.publishedAt).toBe(course.publishedAt)
    expect(await guestReads(course.id)).toBe('For a test.')
  })

  test('a draft may be unfinished, a published course may not', async () => {
    const course = await desk.course({ summary: undefined })
    const { data } = await refusal(await desk.editor(`/api/courses/${course.id}`, json('PATCH', published)), 400)
    expect(data.errors?.map(({ path }) => path)).toContain('summary')
  })
})

describe('versions', () => {
  test('restoring one brings its text back, and the key stays', async () => {
    const course = await desk.course(published)
    const lesson = await desk.lesson(course, { body: paragraph('The first words.'), ...published })
    await update(desk.editor, 'lessons', lesson.id, { body: paragraph('Other words.'), ...published })
    const { docs } = await ok(
      await desk.editor(`/api/lessons/versions?where[parent][equals]=${lesson.id}&sort=createdAt&depth=0`),
    )
    const first = docs[0]?.id
    expect((await desk.editor(`/api/lessons/versions/${first}`, json('POST', {}))).status).toBe(200)
    const restored = await draftOf(desk.editor, 'lessons', lesson)
    expect(JSON.stringify(restored.body)).toContain('The first words.')
    expect(restored.key).toBe(lesson.key)
    expect(restored.author).toBe(lesson.author)
  })

  test('restoring a course brings a removed section back under its own key', async () => {
    const course = await desk.course({ sections: [section('One', []), section('Two', [])] })
    const keys = (course.sections as { key: string }[]).map(({ key }) => key)
    await update(desk.editor, 'courses', course.id, { sections: [] }, '&draft=true')
    const { docs } = await ok(
      await desk.editor(`/api/courses/versions?where[parent][equals]=${course.id}&sort=createdAt&depth=0`),
    )
    await ok(await desk.editor(`/api/courses/versions/${docs[0]?.id}?draft=true`, json('POST', {})))
    const { sections } = await draftOf(desk.editor, 'courses', course)
    expect((sections as { key: string }[]).map(({ key }) => key)).toEqual(keys)
  })
})

describe('trash', () => {
  test('a course in the trash is gone for readers and comes back whole', async () => {
    const course = await desk.course(published)
    await update(desk.editor, 'courses', course.id, { deletedAt: new Date().toISOString() })
    expect(await guestReads(course.id)).toBe(404)
    expect((await bodyOf(await desk.guest(`/api/courses?trash=true&where[id][equals]=${course.id}`))).docs).toEqual([])
    await update(desk.editor, 'courses', course.id, { deletedAt: null }, '&trash=true')
    expect(await guestReads(course.id)).toBe('For a test.')
  })

  test('the lessons of a course in the trash are not readable', async () => {
    const course = await desk.course(published)
    const lesson = await desk.lesson(course, { freePreview: true, ...published })
    expect((await desk.guest(`/api/lessons/${lesson.id}`)).status).toBe(200)
    await update(desk.editor, 'courses', course.id, { deletedAt: new Date().toISOString() })
    expect((await desk.guest(`/api/lessons/${lesson.id}`)).status).toBe(404)
  })
})

test('links are asked for in every language that a lesson is told in', async () => {
  const address = (code: string) => `https://${code}.example/${crypto.randomUUID()}`
  const linking = (url: string) => {
    const state = paragraph('More')
    const link = { type: 'link', version: 3, fields: { linkType: 'custom', url }, children: state.root.children }
    return richText([{ ...state.root.children[0], children: [link] }])
  }
  const [english, deutsch] = [address('en'), address('de')]
  const lesson = await desk.lesson(await desk.course(published), { body: linking(english), ...published })
  await update(desk.editor, 'lessons', lesson.id, { body: linking(deutsch), ...published }, '&locale=de')
  const places = await outsideLinks(academy.payload)
  const place = [{ id: lesson.id, title: lesson.title }]
  expect([places.get(english), places.get(deutsch)]).toEqual([place, place])
})

describe('a set time', () => {
  /** As the panel schedules it; the worker's cron runs what is due by the same call. */
  const schedule = async (type: 'publish' | 'unpublish', id: string, waitUntil: Date) => {
    const { user } = (await (await desk.editor('/api/users/me')).json()) as { user: { id: string } }
    const input = {
      type,
      doc: { relationTo: 'courses' as const, value: id },
      user: { relationTo: 'users' as const, value: user.id },
    }
    return academy.payload.jobs.queue({ task: 'schedulePublish', input, waitUntil })
  }
  const runDue = () => academy.payload.jobs.run({ allQueues: true, limit: 100, sequential: true, silent: true })
  const past = () => new Date(Date.now() - 1000)

  test('publishes a draft, and takes a course away', async () => {
    const course = await desk.course()
    await schedule('publish', course.id, past())
    await runDue()
    // The academy's own worker may have been quicker, and not done yet.
    await expect.poll(() => guestReads(course.id)).toBe('For a test.')
    await schedule('unpublish', course.id, past())
    await runDue()
    await expect.poll(() => guestReads(course.id)).toBe(404)
  })

  test('does nothing before it has come', async () => {
    const course = await desk.course()
    const job = await schedule('publish', course.id, new Date(Date.now() + 3_600_000))
    await runDue()
    expect(await guestReads(course.id)).toBe(404)
    await academy.payload.delete({ collection: 'payload-jobs', id: job.id })
  })
})
