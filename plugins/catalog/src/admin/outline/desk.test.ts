import { expect, test } from 'vitest'
import type { OutlineLesson, OutlineOperation, OutlineView } from '../../contract/outline.ts'
import { say } from '../../outline/domain/testing/sample.ts'
import { openDesk, type Send, type Sent } from './desk.ts'

const lesson = (key: string): OutlineLesson => ({
  id: key,
  key,
  slug: key,
  title: key.toUpperCase(),
  kind: 'article',
  minutes: 5,
  freePreview: false,
  state: 'draft',
  scheduled: null,
  warnings: [],
  editing: null,
})

const outline = (revision: string, ...keys: string[]): OutlineView => ({
  course: { id: 'course', title: 'Course', state: 'draft', editing: null },
  revision,
  sections: [{ key: 's', title: 'One', summary: '', lessons: keys.map(lesson) }],
  unplaced: [],
  trashed: [],
})

const move = (key: string, index: number): OutlineOperation => ({ op: 'move-lesson', key, section: 's', index })

/** A server whose answers the test gives by hand. */
const server = () => {
  const asked: { revision: string; operations: OutlineOperation[]; answer: (sent: Sent) => Promise<void> }[] = []
  const send: Send = (change) =>
    new Promise((resolve) => {
      const answer = async (sent: Sent) => {
        resolve(sent)
        await new Promise((done) => setImmediate(done))
      }
      asked.push({ ...change, answer })
    })
  return { asked, send }
}

test('a change shows at once, and undo takes it back on the server too', async () => {
  const { asked, send } = server()
  const desk = openDesk(outline('1', 'a', 'b'), send)
  desk.act([move('a', 1)], 'Move A')
  expect(say(desk.current().view)).toBe('s:b,a | |')
  expect(desk.current()).toMatchObject({ status: 'saving', undo: 'Move A', redo: null })
  await asked[0]?.answer({ kind: 'done', outline: outline('2', 'b', 'a') })
  expect(desk.current().status).toBe('saved')
  expect(desk.undo()).toBe('Move A')
  expect(asked[1]).toMatchObject({ revision: '2', operations: [move('a', 0)] })
  expect(desk.current()).toMatchObject({ undo: null, redo: 'Move A' })
  expect(say(desk.current().view)).toBe('s:a,b | |')
})

test('what is done while something is on its way waits for the answer', async () => {
  const { asked, send } = server()
  const desk = openDesk(outline('1', 'a', 'b', 'c'), send)
  desk.act([move('a', 2)], 'Move A')
  desk.act([move('b', 1)], 'Move B')
  expect(asked).toHaveLength(1)
  await asked[0]?.answer({ kind: 'done', outline: outline('2', 'b', 'c', 'a') })
  expect(asked[1]).toMatchObject({ revision: '2', operations: [move('b', 1)] })
  expect(say(desk.current().view)).toBe('s:c,b,a | |')
})

test('ours is done anew to what others made of the outline, and what has no place any more is named', async () => {
  const { asked, send } = server()
  const desk = openDesk(outline('1', 'a', 'b', 'c'), send)
  desk.act([move('a', 2), move('b', 0)], 'Move')
  await asked[0]?.answer({ kind: 'changed', outline: outline('9', 'b', 'c', 'd') })
  expect(asked[1]).toMatchObject({ revision: '9', operations: [move('b', 0)] })
  expect(desk.current().inTheWay).toEqual([{ operation: move('a', 2), problem: 'no-lesson' }])
  await asked[1]?.answer({ kind: 'done', outline: outline('10', 'b', 'c', 'd') })
  expect(desk.current().status).toBe('saved')
})

test('without a connection nothing is lost, and it is sent when there is one', async () => {
  const { asked, send } = server()
  const desk = openDesk(outline('1', 'a', 'b'), send)
  desk.act([move('a', 1)], 'Move A')
  await asked[0]?.answer({ kind: 'unreachable' })
  expect(desk.current().status).toBe('unreachable')
  desk.accept(outline('7', 'a', 'b'))
  expect(say(desk.current().view)).toBe('s:b,a | |')
  void desk.retry()
  await asked[1]?.answer({ kind: 'done', outline: outline('2', 'b', 'a') })
  expect(desk.current().status).toBe('saved')
})

test('what the server refuses is not shown as done, and says why', async () => {
  const { asked, send } = server()
  const desk = openDesk(outline('1', 'a', 'b'), send)
  desk.act([move('a', 1)], 'Move A')
  await asked[0]?.answer({ kind: 'refused', message: 'No.' })
  expect(say(desk.current().view)).toBe('s:a,b | |')
  expect(desk.current()).toMatchObject({ problem: 'No.', undo: null, status: 'saved' })
})
