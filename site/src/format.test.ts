import { describe, expect, test } from 'vitest'
import { count, day, duration, isoDuration } from './format.ts'

describe('duration', () => {
  test.each([
    ['nothing is said in minutes', 0, '0 min'],
    ['under an hour has minutes only', 59, '59 min'],
    ['whole hours have no minutes', 120, '2 h'],
    ['the rest follows the hours', 179, '2 h 59 min'],
  ])('%s', (_case, minutes, said) => {
    expect(duration(minutes)).toBe(said)
  })
})

test.each([
  [0, 'PT0M'],
  [45, 'PT45M'],
  [60, 'PT1H'],
  [95, 'PT1H35M'],
])('%i minutes are %s in ISO 8601', (minutes, said) => {
  expect(isoDuration(minutes)).toBe(said)
})

test('one thing is singular, none and many are plural', () => {
  expect([0, 1, 2].map((n) => count(n, 'lesson'))).toEqual(['0 lessons', '1 lesson', '2 lessons'])
  expect(count(2, 'category', 'categories')).toBe('2 categories')
})

test('a day is said in UTC wherever the server stands', () => {
  expect(day('2026-11-03T23:30:00.000Z')).toBe('3 Nov 2026')
  expect(day('2026-11-03')).toBe('3 Nov 2026')
})
