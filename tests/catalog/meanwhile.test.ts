import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Doc, ok, refusal, update } from '../access/support/documents.ts'
import { type Fetch, json } from '../support/academy.ts'
import { type Desk, draftOf, openDesk, published } from './desk.ts'

let desk: Desk
let lesson: Doc

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())
beforeEach(async () => {
  lesson = await desk.lesson(await desk.course({}, desk.teacher), { summary: 'First.' })
})

/** Saves as the panel does: from the version that it loaded. */
const save = (as: Fetch, base: unknown, data: object, query = 'draft=true&autosave=true') => {
  const request = json('PATCH', data)
  const headers = { ...(request.headers as Record<string, string>), 'x-based-on': String(base) }
  return as(`/api/lessons/${lesson.id}?depth=0&${query}`, { ...request, headers })
}
const stored = () => draftOf(desk.editor, 'lessons', lesson)

test.each([
  ['a draft', 'draft=true'],
  ['an autosave', 'draft=true&autosave=true'],
  ['a publication', ''],
])('%s made from an older version than is stored is refused, and stores nothing', async (_case, query) => {
  const { updatedAt } = await stored()
  await ok(await save(desk.teacher, updatedAt, { summary: 'The teacher’s.' }))
  const { data } = await refusal(await save(desk.editor, updatedAt, { summary: 'Mine.', ...published }, query), 409)
  expect(data.code).toBe('catalog/changed-meanwhile')
  expect(await stored()).toMatchObject({ summary: 'The teacher’s.', _status: 'draft' })
})

test('one made from what is stored is kept, one after another', async () => {
  let { updatedAt } = await stored()
  for (const summary of ['One.', 'Two.', 'Three.']) {
    const { doc } = await ok(await save(desk.teacher, updatedAt, { summary }))
    updatedAt = doc.updatedAt
  }
  await ok(await save(desk.editor, updatedAt, published, ''))
  expect(await stored()).toMatchObject({ summary: 'Three.', _status: 'published' })
})

test('of two saved at the same moment from one version, one is kept and one is told', async () => {
  const { updatedAt } = await stored()
  const replies = await Promise.all([
    save(desk.teacher, updatedAt, { summary: 'The teacher’s.' }),
    save(desk.editor, updatedAt, { summary: 'The editor’s.' }),
  ])
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('a course is guarded as a lesson is', async () => {
  const course = await desk.course()
  const { updatedAt } = await draftOf(desk.editor, 'courses', course)
  await update(desk.editor, 'courses', course.id, { summary: 'Theirs.' }, '&draft=true')
  const request = json('PATCH', { summary: 'Mine.' })
  const headers = { ...(request.headers as Record<string, string>), 'x-based-on': String(updatedAt) }
  const reply = await desk.editor(`/api/courses/${course.id}?draft=true`, { ...request, headers })
  expect((await refusal(reply, 409)).data.code).toBe('catalog/changed-meanwhile')
})

test('an older version can still be restored, and one who does not say what they began from is let through', async () => {
  await update(desk.editor, 'lessons', lesson.id, { summary: 'Second.' }, '&draft=true')
  const { docs } = await ok(
    await desk.editor(`/api/lessons/versions?where[parent][equals]=${lesson.id}&sort=createdAt`),
  )
  await ok(await desk.editor(`/api/lessons/versions/${docs[0]?.id}?draft=true`, json('POST', {})))
  expect((await stored()).summary).toBe('First.')
})
