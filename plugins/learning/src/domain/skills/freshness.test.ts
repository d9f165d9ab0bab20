import { expect, test } from 'vitest'
import { freshnessOf } from './freshness.ts'

const now = new Date('2026-11-27T12:00:00.000Z')

test.each([
  ['today', '2026-11-27T08:00:00.000Z', 'fresh'],
  ['90 days ago', '2026-08-29T12:00:00.000Z', 'fresh'],
  ['91 days ago', '2026-08-28T11:00:00.000Z', 'resting'],
  ['a year ago', '2025-11-27T12:00:00.000Z', 'resting'],
  ['longer ago', '2025-11-26T12:00:00.000Z', 'faded'],
  ['by a clock that is ahead', '2026-11-28T12:00:00.000Z', 'fresh'],
])('%s', (_case, lastAt, freshness) => {
  expect(freshnessOf(lastAt, now)).toBe(freshness)
})
