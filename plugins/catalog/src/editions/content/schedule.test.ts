import { expect, test } from 'vitest'
import type { Opening } from '../../contract.ts'
import { edition } from '../testing/editions.ts'
import { scheduleFor, scheduleRows, storedSchedule } from './schedule.ts'

const { sections } = edition({ s: ['a', 'b'], t: ['c'] })

test.each<[string, Opening, boolean]>([
  ['a section', { opens: 't', days: 7 }, true],
  ['a lesson', { opens: 'b', at: '2026-12-03T09:00:00Z' }, true],
  ['something that is not there', { opens: 'x', days: 7 }, false],
  ['after a lesson that comes before', { opens: 'c', after: 'a' }, true],
  ['a section after the lesson before it', { opens: 't', after: 'b' }, true],
  ['after a lesson that comes later', { opens: 'a', after: 'b' }, false],
  ['after itself', { opens: 'a', after: 'a' }, false],
  ['a section after a lesson in it', { opens: 't', after: 'c' }, false],
  ['after a section', { opens: 'c', after: 's' }, false],
  ['after what is not there', { opens: 'c', after: 'x' }, false],
])('%s', (_case, opening, holds) => {
  expect(scheduleFor(sections, [opening])).toEqual(holds ? [opening] : [])
})

test('of two rules for one thing the first holds', () => {
  expect(
    scheduleFor(sections, [
      { opens: 't', days: 7 },
      { opens: 't', after: 'a' },
    ]),
  ).toEqual([{ opens: 't', days: 7 }])
})

test('rows come back as they were stored, and those that are not filled in do not', () => {
  const schedule: Opening[] = [
    { opens: 't', days: 7 },
    { opens: 'b', at: '2026-12-03T09:00:00Z' },
    { opens: 'c', after: 'a' },
  ]
  const rows = scheduleRows(schedule).map((row) => ({ id: 'row', days: null, at: null, after: null, ...row }))
  expect(storedSchedule.parse(rows)).toEqual(schedule)
  expect(storedSchedule.parse([{ ...rows[1], at: '2026-12-03T09:00:00.000Z' }])).toEqual([schedule[1]])
  expect(storedSchedule.parse([{ opens: 't', by: 'days', days: null }, { by: 'at' }, null])).toEqual([])
  expect(storedSchedule.parse(null)).toEqual([])
})
