import { describe, expect, test } from 'vitest'
import { isPlannable, isTimeToRemind, minutesLeftIn, suggestedDay } from './deadline.ts'

test.each([
  ['three hours a week take two weeks for six', 360, 180, '2026-12-11'],
  ['a day that is begun counts', 361, 180, '2026-12-12'],
  ['what takes a moment is done tomorrow', 1, 6000, '2026-11-28'],
  ['over the end of a year', 450, 90, '2027-01-01'],
  ['nothing left needs no day', 0, 90, null],
  ['without a goal there is nothing to go by', 360, 0, null],
  ['nobody plans for ten years', 60_000, 60, null],
])('%s', (_case, left, goal, day) => {
  expect(suggestedDay('2026-11-27', left, goal)).toBe(day)
})

test('what was spent in a lesson is not asked for again, and what was spent too much does not count elsewhere', () => {
  const lesson = { minutes: 10, secondsSpent: 0, isMissing: true }
  expect(minutesLeftIn([lesson, { ...lesson, secondsSpent: 90 }])).toBe(19)
  expect(minutesLeftIn([lesson, { ...lesson, secondsSpent: 6000 }])).toBe(10)
  expect(minutesLeftIn([{ ...lesson, isMissing: false }])).toBe(0)
})

test.each([
  ['today', '2026-11-27', true],
  ['a day that is over', '2026-11-26', false],
  ['in five years', '2031-11-27', true],
  ['in ten years', '2036-11-27', false],
])('%s', (_case, day, plannable) => {
  expect(isPlannable('2026-11-27', day)).toBe(plannable)
})

describe('a reminder', () => {
  test.each([
    ['comes three days before', '2026-11-27T09:00Z', 'UTC', '2026-11-30', true],
    ['does not come sooner', '2026-11-27T09:00Z', 'UTC', '2026-12-01', false],
    ['still comes on the day', '2026-11-27T09:00Z', 'UTC', '2026-11-27', true],
    ['does not come when it is over', '2026-11-27T09:00Z', 'UTC', '2026-11-26', false],
    ['does not come at night', '2026-11-27T05:00Z', 'UTC', '2026-11-30', false],
    ['does not come late in the evening', '2026-11-27T20:00Z', 'UTC', '2026-11-30', false],
    ['comes where it is morning, three days before there', '2026-11-26T23:00Z', 'Asia/Tokyo', '2026-11-30', true],
  ])('%s', (_case, now, zone, day, comes) => {
    expect(isTimeToRemind(day, Date.parse(now), zone)).toBe(comes)
  })
})
