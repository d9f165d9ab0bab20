import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, unique, update } from '../access/support/documents.ts'
import { emailOf, type Fetch, json } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { type Desk, openDesk } from './desk.ts'
import { codeOf, completeDraft, mailsAbout, take } from './reviews.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

const draft = (title?: string) => completeDraft(desk, title)

describe('comments', () => {
  type Threads = { unread: number; threads: { resolved: boolean; comments: { id: string; text: string }[] }[] }
  const path = ({ id }: Doc) => `/api/courses/${id}/comments`
  const read = async (as: Fetch, course: Doc) => (await ok(await as(path(course)))) as unknown as Threads
  const write = async (as: Fetch, course: Doc, body: object) =>
    (await ok(await as(path(course), json('POST', body)))) as unknown as Threads

  test('are answered, edited by their author alone, resolved, and read', async () => {
    const { course, lesson } = await draft()
    const { threads } = await write(desk.editor, course, { text: 'Why <b>this</b>?', lesson: lesson.id })
    const [first] = threads[0]?.comments ?? []
    expect(first?.text).toBe('Why <b>this</b>?')
    expect((await read(desk.teacher, course)).unread).toBe(1)
    const own = `${path(course)}/${first?.id}`
    expect(await codeOf(await desk.teacher(own, json('PATCH', { text: 'Mine now' })), 403)).toBe(
      'catalog/not-your-comment',
    )
    await write(desk.teacher, course, { text: 'Because.', thread: first?.id })
    expect(await codeOf(await desk.editor(own, { method: 'DELETE' }), 409)).toBe('catalog/comment-answered')
    await ok(await desk.teacher(own, json('PATCH', { resolved: true })))
    await ok(await desk.teacher(`${path(course)}/seen`, json('POST', {})))
    expect(await read(desk.teacher, course)).toMatchObject({ unread: 0, threads: [{ resolved: true }] })
    expect((await read(desk.editor, course)).unread).toBe(1)
    expect((await desk.other(own, json('PATCH', { resolved: false }))).status).toBe(404)
  })

  test('a mention tells who may read the course, once, and nobody else', async () => {
    const title = unique('Mentioned')
    const { course } = await draft(title)
    const text = '@maya-okafor and @jonas-weber, look.'
    const { threads } = await write(desk.editor, course, { text })
    const id = threads[0]?.comments[0]?.id
    await ok(await desk.editor(`${path(course)}/${id}`, json('PATCH', { text: `${text} Please.` })))
    expect(await mailsAbout(title)).toEqual([`mention to ${emailOf('instructor')}`])
  })
})

describe('the dashboard', () => {
  type Dashboard = { groups: { kind: string; needs: { title: string }[] }[] }
  const titles = async (as: Fetch, kind: string) => {
    const { groups } = (await ok(await as('/api/dashboard'))) as unknown as Dashboard
    return groups.find((group) => group.kind === kind)?.needs.map(({ title }) => title) ?? []
  }

  test('tells editors and authors what was refused at its time, until somebody has published it', async () => {
    const title = unique('Late')
    const { course } = await draft(title)
    const input = { type: 'publish', doc: { relationTo: 'courses', value: course.id } }
    await rows(
      `insert into payload_jobs (task_slug, queue, input, wait_until, has_error)
       values ('schedulePublish', 'default', $1, now() - interval '1 hour', true)`,
      [JSON.stringify(input)],
    )
    expect(await titles(desk.editor, 'not-published')).toContain(title)
    expect(await titles(desk.teacher, 'not-published')).toContain(title)
    expect(await titles(desk.other, 'not-published')).not.toContain(title)
    await take(desk.editor, course, 'publish')
    expect(await titles(desk.editor, 'not-published')).not.toContain(title)
    await update(desk.editor, 'courses', course.id, { summary: 'Written on.' }, '&draft=true')
    expect(await titles(desk.editor, 'not-published')).not.toContain(title)
    await rows("delete from payload_jobs where input->'doc'->>'value' = $1", [course.id])
  })

  test('shows each what waits for them', async () => {
    const title = unique('Waiting')
    const { course } = await draft(title)
    expect(await titles(desk.teacher, 'drafts')).toContain(title)
    await take(desk.teacher, course, 'submit')
    expect((await titles(desk.editor, 'reviews')).length).toBeGreaterThan(0)
    expect(await titles(desk.other, 'reviews')).toEqual([])
    await take(desk.editor, course, 'ask', { note: 'Why?' })
    expect(await titles(desk.teacher, 'changes-asked')).toContain(title)
    expect(await titles(desk.other, 'changes-asked')).not.toContain(title)
  })
})
