import { expect, test } from 'vitest'
import { becauses } from '../domain/recommendations/facts.ts'
import { inWords } from './inWords.ts'

const names = { skill: { title: 'Tracing' }, course: { title: 'Error monitoring' }, goal: 'On call' }

test.each([
  ['path', 'It is on your way through “On call”.'],
  ['opens', 'It teaches Tracing, which “Error monitoring” needs.'],
  ['ready', 'Because you know Tracing, and this needs it.'],
  ['together', 'Students of “Error monitoring” take it as well.'],
  ['after', 'It needs Tracing, which “Error monitoring” teaches: that comes first.'],
] as const)('%s', (because, words) => {
  expect(inWords({ because, ...names })).toBe(words)
})

test('every reason can be said, and none without the names that it needs', () => {
  expect(becauses.map((because) => inWords({ because, ...names }))).not.toContain(null)
  expect(becauses.filter((because) => inWords({ because }) !== null)).toEqual(['new', 'popular', 'start'])
})
