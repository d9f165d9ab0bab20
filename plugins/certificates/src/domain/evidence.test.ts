import { expect, test } from 'vitest'
import { evidenceOf, evidenceOfPath } from './evidence.ts'

const lesson = (key: string, minutes: number, optional = false) => ({
  key,
  kind: 'article' as const,
  minutes,
  optional,
})
const content = {
  rules: { requiredPercent: 50 },
  sections: [{ lessons: [lesson('a', 10), lesson('b', 20)] }, { lessons: [lesson('c', 5, true)] }],
}

test.each([
  ['optional lessons give time, and no part of the course', ['a', 'c'], { lessonsDone: 1, percent: 50, minutes: 15 }],
  ['lessons of other editions give nothing', ['a', 'b', 'gone'], { lessonsDone: 2, percent: 100, minutes: 30 }],
  ['nothing done', [], { lessonsDone: 0, percent: 0, minutes: 0 }],
])('%s', (_case, done, expected) => {
  expect(evidenceOf(content, new Set(done))).toMatchObject({ lessonsCounted: 2, requiredPercent: 50, ...expected })
})

test('a path has what its courses took, each as one part of its trace', () => {
  const [one, other] = [evidenceOf(content, new Set(['a', 'b', 'c'])), evidenceOf(content, new Set(['a']))]
  expect(evidenceOfPath([one, other], [{ title: 'Begin', by: 'A course, edition 1' }])).toEqual({
    lessonsDone: 3,
    lessonsCounted: 4,
    percent: 75,
    requiredPercent: 100,
    minutes: 45,
    trace: [one, other].map(({ trace }) => ({ lessons: trace.flatMap(({ lessons }) => lessons) })),
    requirements: [{ title: 'Begin', by: 'A course, edition 1' }],
  })
})

test('one of skills alone took no time here', () => {
  expect(evidenceOfPath([], [])).toMatchObject({ lessonsCounted: 0, percent: 0, minutes: 0, trace: [] })
})
