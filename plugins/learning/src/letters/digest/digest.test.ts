import { expect, test } from 'vitest'
import { type Digest, isWorthSending } from './digest.ts'
import { digestBlocks } from './words.ts'

const quiet: Digest = {
  week: { minutes: 0, lessons: 0, goalMinutes: 90 },
  goOn: { lesson: 'Spans', course: 'Tracing', url: 'https://academy.example.org/learn/tracing/spans' },
  announcements: [],
  news: [],
  next: [{ label: 'Alerts', url: 'https://academy.example.org/courses/alerts', text: 'It is new.' }],
}
const announced = { title: 'Office hours', course: 'Tracing', url: 'https://academy.example.org/a', more: 0 }

test.each([
  ['a week without anything', {}, false],
  ['a week with some minutes', { week: { ...quiet.week, minutes: 1 } }, true],
  ['a lesson done without a script', { week: { ...quiet.week, lessons: 1 } }, true],
  ['an announcement', { announcements: [announced] }, true],
  ['a certificate', { news: [{ label: 'Tracing', url: 'https://academy.example.org/verify/1' }] }, true],
])('%s is worth a mail: %#', (_case, some, worth) => {
  expect(isWorthSending({ ...quiet, ...some })).toBe(worth)
})

const said = (some: Partial<Digest>) => JSON.stringify(digestBlocks.en({ ...quiet, ...some }))

test('a week without study is not told of', () => {
  expect(said({ announcements: [announced] })).not.toMatch(/studied|goal/)
})

test.each([
  ['reached', 90, '1 h 30 min, reached'],
  ['not reached', 40, '"1 h 30 min"'],
])('a goal that was %s', (_case, minutes, words) => {
  expect(said({ week: { minutes, lessons: 0, goalMinutes: 90 } })).toContain(words)
})

test('no goal is told of where there is none', () => {
  expect(said({ week: { minutes: 5, lessons: 1, goalMinutes: 0 } })).not.toContain('goal')
})

test('there is one thing to do', () => {
  const blocks = digestBlocks.en({ ...quiet, announcements: [announced] })
  expect(blocks.filter(({ type }) => type === 'action')).toHaveLength(1)
})
