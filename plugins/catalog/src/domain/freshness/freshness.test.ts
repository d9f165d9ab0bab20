import { expect, test } from 'vitest'
import { isStale, newerThan } from './freshness.ts'

const now = new Date('2026-11-27T12:00:00Z')
const newest = new Map([
  ['@sentry/node', '11.13.0'],
  ['Node.js', '24.21.0'],
])
const measure = { freshDays: 180, newest }

test.each([
  ['of yesterday, with what is newest', '@sentry/node 11.13', '2026-11-26', false],
  ['of yesterday, with what is no longer newest', '@sentry/node 11.12', '2026-11-26', true],
  ['of yesterday, with two, one of them no longer newest', 'Node.js 24, @sentry/node 11.12', '2026-11-26', true],
  ['of yesterday, with what nobody looked up', '@sentry/browser 9.0', '2026-11-26', false],
  ['of 180 days ago', 'Node.js 24', '2026-05-31T12:00:00Z', false],
  ['of 181 days ago', 'Node.js 24', '2026-05-30', true],
  ['of 181 days ago, with what nobody looked up', 'a fresh Debian', '2026-05-30', true],
])('a statement %s', (_case, words, on, stale) => {
  expect(isStale({ with: words, on }, now, measure)).toBe(stale)
})

test('what went on is named as it was stated, and as it is now', () => {
  expect(newerThan('@sentry/node 11.12, Node.js 24', measure)).toEqual([
    { name: '@sentry/node', stated: '11.12', newest: '11.13' },
  ])
})
