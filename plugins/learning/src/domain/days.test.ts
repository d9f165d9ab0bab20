import { expect, test } from 'vitest'
import { addDays, daysFrom, firstOfMonth, mondayOf, weekdayOf } from './days.ts'

test.each([
  ['over the end of a month', '2026-11-30', 1, '2026-12-01'],
  ['over a leap day', '2028-02-28', 2, '2028-03-01'],
  ['back over the year', '2026-01-01', -1, '2025-12-31'],
])('days are added %s', (_case, day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
})

test.each([
  ['2026-11-27', 5, '2026-11-23'],
  ['2026-11-23', 1, '2026-11-23'],
  ['2026-11-29', 7, '2026-11-23'],
  ['2026-01-01', 4, '2025-12-29'],
])('%s is day %i of the week that begins on %s', (day, weekday, monday) => {
  expect([weekdayOf(day), mondayOf(day)]).toEqual([weekday, monday])
})

test('days between two are both of them and what lies between', () => {
  expect(daysFrom('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  expect(daysFrom('2026-03-02', '2026-03-01')).toEqual([])
})

test('months are counted back over the year', () => {
  expect(firstOfMonth('2026-03-31', 11)).toBe('2025-04-01')
  expect(firstOfMonth('2026-11-27')).toBe('2026-11-01')
})
