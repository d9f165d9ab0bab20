import { expect, test } from 'vitest'
import { isFresh } from './freshness.ts'

const now = new Date('2026-11-27T12:00:00Z')

test.each([
  ['a session of an hour is not fresh', '2026-11-27T11:00:00Z', false],
  ['a younger one is', '2026-11-27T11:00:01Z', true],
])('%s', (_title, createdAt, expected) => {
  expect(isFresh({ createdAt: new Date(createdAt) }, now)).toBe(expected)
})
