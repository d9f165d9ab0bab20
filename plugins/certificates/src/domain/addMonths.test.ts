import { expect, test } from 'vitest'
import { addMonths } from './addMonths.ts'

test.each([
  ['2026-11-27T12:30:00.000Z', 24, '2028-11-27T12:30:00.000Z'],
  ['2027-01-31T00:00:00.000Z', 1, '2027-02-28T00:00:00.000Z'],
  ['2028-02-29T00:00:00.000Z', 12, '2029-02-28T00:00:00.000Z'],
])('%s and %i months', (from, months, later) => {
  expect(addMonths(from, months)).toBe(later)
})
