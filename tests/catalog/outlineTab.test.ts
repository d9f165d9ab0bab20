import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Doc, update } from '../access/support/documents.ts'
import type { Fetch } from '../support/academy.ts'
import { type Desk, openDesk, published, section } from './desk.ts'

let desk: Desk
let course: Doc

beforeAll(async () => {
  desk = await openDesk()
  course = await desk.course({}, desk.teacher)
  const lesson = await desk.lesson(course, { title: 'Baggage' })
  await update(desk.teacher, 'courses', course.id, { sections: [section('One', [lesson])] })
  await update(desk.teacher, 'lessons', lesson.id, { title: 'Gepäck' }, '&locale=de&draft=true')
  await update(desk.editor, 'courses', course.id, published)
})
afterAll(() => desk.clear())

const tab = async (as: Fetch) => (await as(`/admin/collections/courses/${course.id}/outline`)).text()

test('the panel’s tab comes with the outline in it, in English', async () => {
  const page = await tab(desk.teacher)
  expect(page).toContain('role="treegrid"')
  expect(page).toContain('aria-label="Lesson Baggage"')
})

test('it shows a stranger nothing of a course that is not theirs', async () => {
  const page = await tab(desk.other)
  expect(page).toContain('academy-outline-view')
  expect(page).not.toContain('role="treegrid"')
  expect(page).not.toContain('Baggage')
})
