import { describe, expect, test } from 'vitest'
import { type Brought, completedOn, type Outline, pathProgress, type Requirement } from './path.ts'

/** `a|b` is any of two courses, `-a` one that is not open, `tracing:2` a skill at a level. */
const requirement = (written: string): Requirement => {
  const ways = written.split('|')
  const [skill, level] = ways.find((way) => way.includes(':'))?.split(':') ?? []
  return {
    id: written,
    courses: ways
      .filter((way) => !way.includes(':'))
      .map((way) => ({ id: way.replace('-', ''), isOpen: !way.startsWith('-') })),
    skill: skill ? { id: skill, level: Number(level) } : null,
  }
}
const outline = (...stages: string[]): Outline => ({
  stages: stages.map((written) => ({
    id: written,
    requirements: written ? written.split(' ').map(requirement) : [],
  })),
})

type Brings = { completed?: string; percents?: object; left?: string; skills?: object }

const brings = ({ completed = '', left, ...rest }: Brings): Brought => ({
  completed: new Map(completed ? completed.split(' ').map((id, day) => [id, `2026-01-0${day + 1}`]) : []),
  percents: new Map(Object.entries(rest.percents ?? {})),
  underWay: new Set(Object.keys(rest.percents ?? {}).filter((id) => id !== left)),
  skills: new Map(Object.entries(rest.skills ?? {})),
})

type Case = [string, Outline, Parameters<typeof brings>[0], object]

test.each<Case>([
  [
    'a path that asks for nothing is never complete',
    outline(''),
    {},
    { total: 0, percent: 0, complete: false, next: null },
  ],
  ['nothing done', outline('a b', 'c'), {}, { done: 0, total: 3, percent: 0, next: { id: 'a', course: 'a' } }],
  [
    'a completed course counts, whenever that was',
    outline('a b', 'c'),
    { completed: 'b' },
    { done: 1, percent: 33, next: { id: 'a' } },
  ],
  ['any of the courses is enough', outline('a|b'), { completed: 'b' }, { complete: true, percent: 100, next: null }],
  ['one that is not open any more counts too', outline('-a'), { completed: 'a' }, { complete: true }],
  ['a skill at its level is enough', outline('a|tracing:2'), { skills: { tracing: 2 } }, { complete: true }],
  ['and above it', outline('tracing:2'), { skills: { tracing: 3 } }, { complete: true }],
  ['but not below', outline('a|tracing:2'), { skills: { tracing: 1 } }, { complete: false, next: { course: 'a' } }],
  ['a begun course counts as far as it is', outline('a', 'b'), { percents: { a: 50 } }, { done: 0, percent: 25 }],
  [
    'one that was left and is closed leads nowhere',
    outline('-a|b'),
    { percents: { a: 40 }, left: 'a' },
    { percent: 40, next: { course: 'b' } },
  ],
  ['and never as all of it', outline('a'), { percents: { a: 100 } }, { percent: 99, complete: false }],
  [
    'the furthest of several counts, and is gone on with',
    outline('a|b'),
    { percents: { a: 10, b: 40 } },
    { percent: 40, next: { course: 'b' } },
  ],
  [
    'one that is begun goes on though it is not open',
    outline('-a|b'),
    { percents: { a: 10 } },
    { next: { course: 'a' } },
  ],
  ['of those not begun the first that is open is suggested', outline('-a|b|c'), {}, { next: { course: 'b' } }],
  ['what nobody can do now does not stand in the way', outline('-a b'), {}, { next: { id: 'b', course: 'b' } }],
  [
    'but is still asked for',
    outline('-a b'),
    { completed: 'b' },
    { complete: false, next: { id: '-a', course: null } },
  ],
  [
    'a course that stands in two requirements counts in both',
    outline('a', 'a|b'),
    { completed: 'a' },
    { complete: true },
  ],
])('%s', (_case, path, brought, expected) => {
  expect(pathProgress(path, brings(brought))).toMatchObject(expected)
})

test('stages say how much of each is done, and by what', () => {
  const { stages } = pathProgress(outline('a b', 'tracing:1'), brings({ completed: 'a', skills: { tracing: 1 } }))
  expect(stages).toMatchObject([
    { done: 1, total: 2, requirements: [{ by: { kind: 'course', id: 'a' } }, { by: null }] },
    { done: 1, total: 1, requirements: [{ by: { kind: 'skill', id: 'tracing' } }] },
  ])
})

describe('completed on', () => {
  test.each([
    ['the day of the last course', outline('b a'), { completed: 'a b' }, '2026-01-02'],
    [
      'the day on which it is seen, where a skill stands for one',
      outline('a b:1'),
      { completed: 'a', skills: { b: 1 } },
      'now',
    ],
  ])('%s', (_case, path, brought, at) => {
    expect(completedOn(pathProgress(path, brings(brought)), brings(brought), 'now')).toBe(at)
  })
})
