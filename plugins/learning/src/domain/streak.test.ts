import { describe, expect, test } from 'vitest'
import { type Day, daysFrom, weekdayOf } from './days.ts'
import { isStudied, secondsInWeek, streakOf } from './streak.ts'

/** Days of November 2026, which begins on a Sunday; the 27th is a Friday. */
const november = (...days: number[]): Day[] => days.map((day) => `2026-11-${String(day).padStart(2, '0')}`)
const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_none, index) => first + index)
const never = () => false
const atWeekends = (day: Day) => weekdayOf(day) > 5

describe('a day of study', () => {
  test.each([
    ['a minute', 60, 0, true],
    ['less than a minute', 59, 0, false],
    ['a lesson done, without a script that counts time', 0, 1, true],
    ['nothing', 0, 0, false],
  ])('%s', (_case, seconds, lessons, expected) => {
    expect(isStudied({ day: '2026-11-27', seconds, lessons })).toBe(expected)
  })
})

describe('a streak', () => {
  test.each([
    ['nobody has before they study', [], 27, never, [0, 0]],
    ['begins today', [27], 27, never, [1, 1]],
    ['stands while today is not over', [25, 26], 27, never, [2, 2]],
    ['ends with a day without study', [24, 25], 27, never, [0, 2]],
    ['begins anew after that', [23, 24, 26, 27], 27, never, [2, 2]],
    ['keeps its longest', [...span(1, 5), 26, 27], 27, never, [2, 5]],
    ['passes over days of rest', [5, 6, 9, 10], 10, atWeekends, [4, 4]],
    ['grows on a day of rest that was studied on', [5, 6, 7, 9], 9, atWeekends, [4, 4]],
    ['stands when today is a day of rest', [26, 27], 28, atWeekends, [2, 2]],
    ['ends with a missed day beside days of rest', [5, 9], 9, atWeekends, [1, 1]],
    ['counts a day that has not come yet to where somebody flew', [26, 27, 28], 27, never, [3, 3]],
  ] satisfies [string, number[], number, (day: Day) => boolean, [number, number]][])(
    '%s',
    (_case, days, today, isRest, expected) => {
      const streak = streakOf(november(...days), november(today)[0] ?? '', isRest)
      expect([streak.days, streak.longest]).toEqual(expected)
    },
  )
})

describe('freeze days', () => {
  test.each([
    ['none before seven days of study', span(1, 6), 6, [6, 0, 1]],
    ['one is earned by the seventh', span(1, 7), 7, [7, 1, 7]],
    ['it is spent by itself', [...span(1, 7), 9], 9, [8, 0, 6]],
    ['it saves one day, not two', [...span(1, 7), 10], 10, [1, 0, 6]],
    ['two save two', [...span(1, 14), 17], 17, [15, 0, 6]],
    ['no more than two are kept', span(1, 25), 25, [25, 2, null]],
    ['days at the most earn nothing ahead', [...span(1, 20), 22], 22, [21, 1, 6]],
    ['today spends none before it is over', span(1, 7), 8, [7, 1, 7]],
    ['days of broken streaks earn too', [1, 2, 3, 5, 6, 7, 9], 9, [1, 1, 7]],
  ] satisfies [string, number[], number, [number, number, number | null]][])('%s', (_case, days, today, expected) => {
    const streak = streakOf(november(...days), november(today)[0] ?? '', never)
    expect([streak.days, streak.freezes, streak.nextFreezeIn]).toEqual(expected)
  })
})

test('each day says what it was to the streak', () => {
  const days = [...november(2, 3, 4, 5, 6), '2026-11-09', '2026-11-10', '2026-11-12', '2026-11-16']
  const { marks } = streakOf(days, '2026-11-17', atWeekends)
  const told = daysFrom('2026-11-06', '2026-11-17').map((day) => marks.get(day) ?? '-')
  const [studied, rest, frozen, missed] = ['studied', 'rest', 'frozen', '-']
  expect(told).toEqual([
    ...[studied, rest, rest, studied, studied, frozen, studied, missed],
    ...[missed, missed, studied, missed],
  ])
})

test('each length has the day on which it was reached first', () => {
  const { reached } = streakOf(november(2, 3, 9, 10, 11), '2026-11-17', never)
  expect(reached).toEqual(november(2, 3, 11))
})

test('a week is seven days from Monday', () => {
  const days = november(22, 23, 29, 30).map((day) => ({ day, seconds: 60, lessons: 0 }))
  expect(secondsInWeek(days, '2026-11-23')).toBe(120)
})
