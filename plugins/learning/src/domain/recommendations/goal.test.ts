import { expect, test } from 'vitest'
import type { Brought, Outline } from '../path.ts'
import type { Goal } from './facts.ts'
import { goalOf } from './goal.ts'

const open = (id: string) => ({ id, isOpen: true })
const path: Outline = {
  stages: [
    { id: 's1', requirements: [{ id: 'r1', courses: [open('a'), open('b')], skill: null }] },
    { id: 's2', requirements: [{ id: 'r2', courses: [open('c')], skill: { id: 'tracing', level: 2 } }] },
  ],
}
const brought = (completed: string[], skills: [string, number][] = []): Brought => ({
  completed: new Map(completed.map((id) => [id, ''])),
  percents: new Map(),
  skills: new Map(skills),
})

test.each<[string, Brought, Goal | null]>([
  [
    'nothing done: all ways',
    brought([]),
    { title: 'Way', courses: ['a', 'b', 'c'], skills: [{ skill: 'tracing', level: 2 }] },
  ],
  [
    'one of two courses: not the other either',
    brought(['b']),
    { title: 'Way', courses: ['c'], skills: [{ skill: 'tracing', level: 2 }] },
  ],
  ['a skill in place of a course', brought([], [['tracing', 3]]), { title: 'Way', courses: ['a', 'b'], skills: [] }],
  ['all done', brought(['a', 'c']), null],
])('%s', (_name, done, goal) => {
  expect(goalOf('Way', path, done)).toEqual(goal)
})
