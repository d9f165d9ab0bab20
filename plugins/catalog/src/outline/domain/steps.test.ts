import { describe, expect, test } from 'vitest'
import type { OutlineOperation } from '../../contract/outline.ts'
import { moveTogether, removeKeepingLessons, stepOf } from './steps.ts'
import { makeLesson, say, tree } from './testing/sample.ts'
import { replay } from './undo.ts'

const after = (operations: (OutlineOperation | null)[] | null) =>
  operations === null || operations.includes(null)
    ? null
    : say(replay(tree, operations as OutlineOperation[], makeLesson).tree)

test.each([
  ['up in its section', 'b', 'up', 's1:b,a,c s2:d | u | t'],
  ['down in its section', 'a', 'down', 's1:b,a,c s2:d | u | t'],
  ['down into the next section', 'c', 'down', 's1:a,b s2:c,d | u | t'],
  ['up into the section before', 'd', 'up', 's1:a,b,c,d s2: | u | t'],
  ['up out of those in no section', 'u', 'up', 's1:a,b,c s2:d,u | | t'],
  ['no further than the top', 'a', 'up', null],
  ['no further than the end', 'd', 'down', null],
  ['a section up', 's2', 'up', 's2:d s1:a,b,c | u | t'],
  ['the first section no further', 's1', 'up', null],
  ['nowhere from the trash', 't', 'up', null],
] as const)('%s', (_case, key, direction, expected) => {
  expect(after([stepOf(tree, key, direction)])).toBe(expected)
})

describe('several lessons', () => {
  test.each([
    ['stand in reading order at the end', ['c', 'a'], 's2', null, 's1:b s2:d,a,c | u | t'],
    ['stand before the one they were put on', ['u', 'a'], 's2', 'd', 's1:b,c s2:a,u,d | | t'],
    ['move inside their section', ['b', 'c'], 's1', 'a', 's1:b,c,a s2:d | u | t'],
    ['one alone moves down as it was meant', ['a'], 's1', 'c', 's1:b,a,c s2:d | u | t'],
  ])('%s', (_case, keys, section, before, expected) => {
    expect(after(moveTogether(tree, new Set(keys), section, before))).toBe(expected)
  })
})

test.each([
  ['the section before takes its lessons', tree, 's2', 's1:a,b,c,d | u | t'],
  ['the section after takes the first one’s', tree, 's1', 's2:d,a,b,c | u | t'],
])('when a section goes, %s', (_case, before, key, expected) => {
  expect(after(removeKeepingLessons(before, key))).toBe(expected)
})

test('the only section does not go while it has lessons', () => {
  expect(removeKeepingLessons({ ...tree, sections: tree.sections.slice(0, 1) }, 's1')).toBeNull()
})
