import { describe, expect, test } from 'vitest'
import type { OutlineOperation } from '../../contract/outline.ts'
import { applyOperation, isProblem } from './apply.ts'
import { makeLesson, say, tree } from './testing/sample.ts'
import { lessonsOf } from './tree.ts'
import { replay } from './undo.ts'

const done = (operation: OutlineOperation) => {
  const after = applyOperation(tree, operation, makeLesson)
  return isProblem(after) ? after : say(after)
}

const move = (key: string, section: string | null, index: number) =>
  ({ op: 'move-lesson', key, section, index }) as const

describe('what operations make of an outline', () => {
  test.each<[string, OutlineOperation, string]>([
    [
      'a section is added where it is wanted',
      { op: 'add-section', key: 's3', title: 'Three', index: 1 },
      's1:a,b,c s3: s2:d | u | t',
    ],
    [
      'a place past the end is the end',
      { op: 'add-section', key: 's3', title: 'Three', index: 99 },
      's1:a,b,c s2:d s3: | u | t',
    ],
    ['a section moves with its lessons', { op: 'move-section', key: 's2', index: 0 }, 's2:d s1:a,b,c | u | t'],
    ['a lesson moves inside its section', move('a', 's1', 2), 's1:b,c,a s2:d | u | t'],
    ['a lesson moves to another section', move('b', 's2', 0), 's1:a,c s2:b,d | u | t'],
    ['a lesson that stands nowhere is put in', move('u', 's2', 1), 's1:a,b,c s2:d,u | | t'],
    ['a lesson is taken out, and is not lost', move('a', null, 0), 's1:b,c s2:d | a,u | t'],
    ['a lesson in the trash is out of its section', { op: 'trash-lesson', key: 'b' }, 's1:a,c s2:d | u | t,b'],
    [
      'a lesson comes back from the trash',
      { op: 'restore-lesson', key: 't', section: 's2', index: 0 },
      's1:a,b,c s2:t,d | u |',
    ],
    [
      'a lesson is added',
      { op: 'add-lesson', key: 'n', title: 'N', kind: 'quiz', section: 's1', index: 1 },
      's1:a,n,b,c s2:d | u | t',
    ],
    [
      'a copy stands beside its original',
      { op: 'duplicate-lesson', key: 'a', copy: 'a2', title: 'A (copy)', section: 's1', index: 1 },
      's1:a,a2,b,c s2:d | u | t',
    ],
  ])('%s', (_case, operation, expected) => {
    expect(done(operation)).toBe(expected)
  })

  test.each<[string, OutlineOperation, string]>([
    ['a section that is gone takes no lesson', move('a', 'gone', 0), 'no-section'],
    ['a lesson that is gone does not move', move('gone', 's1', 0), 'no-lesson'],
    ['a lesson in the trash does not move', move('t', 's1', 0), 'no-lesson'],
    ['a section with lessons is not removed', { op: 'remove-section', key: 's1' }, 'not-empty'],
    ['a key names one section', { op: 'add-section', key: 's1', title: 'Again', index: 0 }, 'key-taken'],
    [
      'a key names one lesson, also one in the trash',
      { op: 'add-lesson', key: 't', title: 'T', kind: 'article', section: 's1', index: 0 },
      'key-taken',
    ],
    [
      'a copy needs a key of its own',
      { op: 'duplicate-lesson', key: 'a', copy: 'b', title: 'A', section: 's1', index: 0 },
      'key-taken',
    ],
    [
      'a title that another changed is not overwritten',
      { op: 'rename-lesson', key: 'a', title: 'Mine', was: 'Older' },
      'changed-meanwhile',
    ],
    ['nor is a section’s', { op: 'rename-section', key: 's1', title: 'Mine', was: 'Older' }, 'changed-meanwhile'],
    ['nor its summary', { op: 'describe-section', key: 's1', summary: 'Mine', was: 'Older' }, 'changed-meanwhile'],
  ])('%s', (_case, operation, problem) => {
    expect(done(operation)).toBe(problem)
  })
})

describe('whatever is done', () => {
  /** A generator of its own, so that a failure can be looked at again. */
  const chance = (seed: number) => () => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32
    return seed / 2 ** 32
  }
  const anyOperation = (random: () => number, step: number): OutlineOperation => {
    const pick = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)] as Item
    const key = pick(['a', 'b', 'c', 'd', 'u', 't', 'gone'])
    const section = pick(['s1', 's2', 's3', null, 'gone'])
    const index = Math.floor(random() * 5)
    return pick<OutlineOperation>([
      { op: 'move-lesson', key, section, index },
      { op: 'trash-lesson', key },
      { op: 'restore-lesson', key, section, index },
      { op: 'add-lesson', key: `n${step}`, title: 'New', kind: 'article', section, index },
      { op: 'duplicate-lesson', key, copy: `c${step}`, title: 'Copy', section, index },
      { op: 'move-section', key: pick(['s1', 's2', 's3']), index },
      { op: 'add-section', key: 's3', title: 'Three', index },
      { op: 'remove-section', key: pick(['s1', 's2', 's3']) },
    ])
  }

  test.each(Array.from({ length: 40 }, (_none, seed) => seed))('no lesson is lost or doubled (%i)', (seed) => {
    const random = chance(seed)
    const operations = Array.from({ length: 60 }, (_none, step) => anyOperation(random, step))
    const { tree: after, done: kept } = replay(tree, operations, makeLesson)
    const made = kept.flatMap((each) =>
      each.op === 'add-lesson' ? [each.key] : each.op === 'duplicate-lesson' ? [each.copy] : [],
    )
    const keys = [...lessonsOf(after), ...after.trashed].map(({ key }) => key)
    expect(keys.toSorted()).toEqual(['a', 'b', 'c', 'd', 'u', 't', ...made].toSorted())
  })
})
