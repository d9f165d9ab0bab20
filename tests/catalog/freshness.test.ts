import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok, unique, update } from '../access/support/documents.ts'
import type { Fetch } from '../support/academy.ts'
import { type Desk, openDesk, published, section } from './desk.ts'

let desk: Desk
const title = unique('Aged')

beforeAll(async () => {
  desk = await openDesk()
  const course = await desk.course({}, desk.teacher)
  // Nothing of the demo's courses is older, so it stands first.
  const verified = { with: 'a fresh Debian', on: '2019-02-01' }
  const lesson = await desk.lesson(course, { title, verified, ...published })
  const draft = await desk.lesson(course, { title: unique('Aged draft'), verified }, desk.teacher)
  await update(desk.editor, 'courses', course.id, { sections: [section('One', [lesson, draft])], ...published })
})
afterAll(() => desk.clear())

type Dashboard = { groups: { kind: string; needs: { title: string; detail: string }[] }[] }

const staleFor = async (as: Fetch) => {
  const { groups } = (await ok(await as('/api/dashboard'))) as unknown as Dashboard
  return groups.find(({ kind }) => kind === 'stale')?.needs.filter((need) => need.title.startsWith('Aged')) ?? []
}

test('who teaches a lesson and who edits all are asked to try it again, nobody else is', async () => {
  const need = { title, detail: 'verified with a fresh Debian' }
  expect(await staleFor(desk.teacher)).toMatchObject([need])
  expect(await staleFor(desk.editor)).toMatchObject([need])
  expect(await staleFor(desk.other)).toEqual([])
})
