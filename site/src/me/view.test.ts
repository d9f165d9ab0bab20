import type { ActivityDay, ActivityView } from '@academy/learning/contract'
import { describe, expect, test } from 'vitest'
import { levelOf, monthsOf, weekdayName, weekOf } from './view.ts'

const studied = (day: string, minutes: number): ActivityDay => ({
  day,
  seconds: minutes * 60,
  lessons: 0,
  mark: 'studied',
})
const view = (days: ActivityDay[], restDays: ActivityView['plan']['restDays'] = []): ActivityView => ({
  today: '2026-11-26',
  timeZone: 'UTC',
  isZoneChosen: false,
  plan: { goalMinutes: 90, restDays, showsStreak: true },
  week: { from: '2026-11-23', seconds: 0, isReached: false },
  streak: null,
  year: { from: '2025-12-01', days },
})

describe('a week', () => {
  test('has seven days from Monday, with those ahead and those of rest', () => {
    const days = weekOf(view([studied('2026-11-22', 60), studied('2026-11-24', 15)], [7]))
    expect(days.map(({ day }) => day.slice(8))).toEqual(['23', '24', '25', '26', '27', '28', '29'])
    expect(days.map(({ seconds }) => seconds / 60)).toEqual([0, 15, 0, 0, 0, 0, 0])
    expect(days.filter(({ isAhead }) => isAhead).length).toBe(3)
    expect(days.findIndex(({ isToday }) => isToday)).toBe(3)
    expect(days.findIndex(({ isRest }) => isRest)).toBe(6)
  })

  test.each([
    ['a quarter of an hour alone is half as high as can be', [15], [50]],
    ['beside a long day it is lower', [15, 60], [25, 100]],
  ])('%s', (_case, minutes, heights) => {
    const days = weekOf(view(minutes.map((each, index) => studied(`2026-11-2${index + 3}`, each))))
    expect(days.slice(0, heights.length).map(({ height }) => height)).toEqual(heights)
  })
})

test.each([
  [1, 1],
  [15, 1],
  [16, 2],
  [30, 2],
  [60, 3],
  [61, 4],
])('%i minutes are on level %i', (minutes, level) => {
  expect(levelOf(minutes * 60)).toBe(level)
})

describe('months', () => {
  test('begin with the first day of study, and go back from this one', () => {
    const months = monthsOf(view([studied('2026-09-30', 20), studied('2026-11-01', 40), studied('2026-11-02', 5)]))
    expect(months.map(({ name, length, studied: days, seconds }) => [name, length, days, seconds / 60])).toEqual([
      ['November 2026', 30, 2, 45],
      ['October 2026', 31, 0, 0],
      ['September 2026', 30, 1, 20],
    ])
  })

  test('know a leap year', () => {
    expect(monthsOf({ ...view([studied('2028-02-29', 20)]), today: '2028-02-29' })[0]?.length).toBe(29)
  })

  test('there are none before anything was studied', () => {
    expect(monthsOf(view([{ ...studied('2026-11-24', 0), mark: null }]))).toEqual([])
  })
})

test('weekdays have their names', () => {
  expect([weekdayName(1), weekdayName(7)]).toEqual(['Monday', 'Sunday'])
})
