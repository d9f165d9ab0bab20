import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Doc, ok, paragraph, unique, update } from '../access/support/documents.ts'
import type { Fetch } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { openPayload } from '../support/openPayload.ts'
import { type Desk, openDesk } from './desk.ts'
import { completeDraft, reviewOf, take } from './reviews.ts'

const academy = openPayload()
let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

const timeOf = async ({ id }: Doc) => {
  const [job] = await rows<{ id: string }>("select id from payload_jobs where input->>'course' = $1", [id])
  return job?.id
}

/** As if its time had come: the worker's cron does the same. */
const passTime = async (course: Doc): Promise<void> => {
  const id = (await timeOf(course)) ?? ''
  await rows("update payload_jobs set wait_until = now() - interval '1 minute' where id = $1", [id])
  await academy.payload.jobs.runByID({ id, silent: true })
}

const later = () => new Date(Date.now() + 3_600_000).toISOString()

const scheduled = async (title?: string, despite = false) => {
  const made = await completeDraft(desk, title)
  await take(desk.teacher, made.course, 'submit')
  await take(desk.editor, made.course, 'approve', { despite })
  await take(desk.editor, made.course, 'schedule', { at: later(), despite })
  return made
}

const read = async (path: string) => (await desk.guest(path)).status

type Outline = { sections: { lessons: { scheduled: { what: string } | null }[] }[] }
type Dashboard = { groups: { kind: string; needs: { title: string }[] }[] }

const inGroup = async (as: Fetch, kind: string) => {
  const { groups } = (await ok(await as('/api/dashboard'))) as unknown as Dashboard
  return groups.find((group) => group.kind === kind)?.needs.map(({ title }) => title) ?? []
}

test('a course comes out whole at its time, as the editor who set it', async () => {
  const title = unique('Timed')
  const { course } = await scheduled(title)
  const outline = (await ok(await desk.teacher(`/api/courses/${course.id}/outline`))) as unknown as Outline
  expect(outline.sections[0]?.lessons[0]?.scheduled).toMatchObject({ what: 'publish' })
  expect(await inGroup(desk.editor, 'scheduled')).toContain(title)
  await passTime(course)
  expect(await read(`/api/courses/${course.id}`)).toBe(200)
  expect(await reviewOf(desk.editor, course)).toMatchObject({ state: 'published', scheduledFor: null })
  const [{ count } = { count: '' }] = await rows<{ count: string }>(
    "select count(*) from lessons where course_id = $1 and _status = 'published'",
    [course.id],
  )
  expect(count).toBe('1')
  expect(await timeOf(course)).toBeUndefined()
})

test('nothing of it comes out while a part is unfinished, and its editors and authors are told', async () => {
  const title = unique('Unfinished')
  const { course, lesson } = await scheduled(title)
  const body = paragraph('See')
  const block = { type: 'block', version: 2, format: '', fields: { blockType: 'diagram', blockName: '' } }
  const second = await desk.lesson(course, {}, desk.editor)
  await update(desk.editor, 'lessons', lesson.id, { title: 'Written on' }, '&draft=true')
  await update(
    desk.editor,
    'lessons',
    second.id,
    { body: { root: { ...body.root, children: [block] } } },
    '&draft=true',
  )
  const { sections } = (await ok(await desk.editor(`/api/courses/${course.id}?draft=true&depth=0`))) as unknown as {
    sections: { lessons: string[] }[]
  }
  const both = sections.map((part) => ({ ...part, lessons: [...part.lessons, second.id] }))
  await update(desk.editor, 'courses', course.id, { sections: both }, '&draft=true')
  await passTime(course)
  for (const path of [`/api/courses/${course.id}`, `/api/lessons/${lesson.id}`]) expect(await read(path)).toBe(404)
  for (const as of [desk.editor, desk.teacher]) expect(await inGroup(as, 'not-published')).toContain(title)
  expect(await inGroup(desk.other, 'not-published')).not.toContain(title)
  await rows("delete from payload_jobs where input->>'course' = $1", [course.id])
})

test('a course that is published by hand before its time is not published again at it', async () => {
  const { course } = await scheduled()
  await take(desk.editor, course, 'publish')
  expect(await timeOf(course)).toBeUndefined()
})
