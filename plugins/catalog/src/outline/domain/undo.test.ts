import { expect, test } from 'vitest'
import type { OutlineOperation } from '../../contract/outline.ts'
import { makeLesson, say, tree } from './testing/sample.ts'
import { replay } from './undo.ts'

const operations: OutlineOperation[] = [
  { op: 'rename-lesson', key: 'a', title: 'Renamed', was: 'A' },
  { op: 'rename-section', key: 's1', title: 'First', was: 'One' },
  { op: 'describe-section', key: 's2', summary: 'Changed', was: 'Second' },
  { op: 'move-section', key: 's1', index: 1 },
  { op: 'move-lesson', key: 'c', section: 's1', index: 0 },
  { op: 'move-lesson', key: 'b', section: 's2', index: 1 },
  { op: 'move-lesson', key: 'u', section: 's2', index: 0 },
  { op: 'trash-lesson', key: 'a' },
  { op: 'restore-lesson', key: 't', section: 's1', index: 1 },
  { op: 'preview-lesson', key: 'a', free: true },
  { op: 'add-section', key: 's3', title: 'Three', index: 0 },
]

test.each(operations)('$op is taken back, and done again', (operation) => {
  const once = replay(tree, [operation], makeLesson)
  const back = replay(once.tree, once.inverse, makeLesson)
  expect(back.tree).toEqual(tree)
  expect(replay(back.tree, back.inverse, makeLesson).tree).toEqual(once.tree)
})

test('several are taken back in the other order', () => {
  const all = replay(tree, operations, makeLesson)
  expect(all.refused).toEqual([{ operation: operations[9], problem: 'no-lesson' }])
  expect(replay(all.tree, all.inverse, makeLesson).tree).toEqual(tree)
})

test('an emptied section that was removed comes back with what it said', () => {
  const emptied = replay(tree, [{ op: 'move-lesson', key: 'd', section: 's1', index: 0 }], makeLesson).tree
  const removed = replay(emptied, [{ op: 'remove-section', key: 's2' }], makeLesson)
  expect(replay(removed.tree, removed.inverse, makeLesson).tree).toEqual(emptied)
})

test('a lesson that was made goes to the trash, and comes back from it with the same key', () => {
  const add: OutlineOperation = { op: 'add-lesson', key: 'n', title: 'N', kind: 'article', section: 's2', index: 0 }
  const made = replay(tree, [add], makeLesson)
  const back = replay(made.tree, made.inverse, makeLesson)
  expect(say(back.tree)).toBe('s1:a,b,c s2:d | u | t,n')
  expect(say(replay(back.tree, back.inverse, makeLesson).tree)).toBe('s1:a,b,c s2:n,d | u | t')
})

test('what no longer fits an outline that others changed is left out, and the rest is done', () => {
  const theirs = replay(tree, [{ op: 'trash-lesson', key: 'b' }], makeLesson).tree
  const mine: OutlineOperation[] = [
    { op: 'move-lesson', key: 'b', section: 's2', index: 0 },
    { op: 'move-lesson', key: 'c', section: 's2', index: 5 },
  ]
  const { tree: after, done, refused } = replay(theirs, mine, makeLesson)
  expect(say(after)).toBe('s1:a s2:d,c | u | t,b')
  expect(done).toEqual([mine[1]])
  expect(refused.map(({ problem }) => problem)).toEqual(['no-lesson'])
})
