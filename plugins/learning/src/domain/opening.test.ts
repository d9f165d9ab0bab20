import { describe, expect, test } from 'vitest'
import { type Beginning, closedLessons, openingDates } from './opening.ts'

const at = (iso: string) => Date.parse(iso)
const lesson = (key: string, freePreview = false) => ({ key, title: `Lesson ${key}`, freePreview })
const sections = [
  { key: 's', title: 'First', lessons: [lesson('a'), lesson('b')] },
  { key: 't', title: 'Second', lessons: [lesson('c'), lesson('p', true)] },
]
type Schedule = NonNullable<Parameters<typeof closedLessons>[0]['schedule']>

const enrolled = { at: at('2026-11-27T22:30:00Z') }
const cohort = { day: '2026-11-30', zone: 'Europe/Berlin' }
const nothing: ReadonlySet<string> = new Set()

const closedAt = (schedule: Schedule, now: string, beginning: Beginning = enrolled, done = nothing, seen = nothing) =>
  closedLessons({ sections, schedule }, { beginning, done, seen, now: at(now) })

describe('what is closed', () => {
  test.each<[string, Schedule, string, Beginning, string[]]>([
    ['nothing without a schedule', [], '2026-11-27T22:30:00Z', enrolled, []],
    ['a section before its days are over', [{ opens: 't', days: 7 }], '2026-12-04T22:29:59Z', enrolled, ['c']],
    ['no more to the minute after', [{ opens: 't', days: 7 }], '2026-12-04T22:30:00Z', enrolled, []],
    ['for a cohort until its day begins there', [{ opens: 't', days: 7 }], '2026-12-06T22:59:59Z', cohort, ['c']],
    ['and no longer', [{ opens: 't', days: 7 }], '2026-12-06T23:00:00Z', cohort, []],
    [
      'a cohort’s day begins an hour sooner in summer',
      [{ opens: 't', days: 7 }],
      '2026-03-30T22:00:00Z',
      { day: '2026-03-24', zone: 'Europe/Berlin' },
      [],
    ],
    [
      'a lesson before its moment',
      [{ opens: 'b', at: '2026-12-03T09:00:00Z' }],
      '2026-12-03T08:59:59Z',
      enrolled,
      ['b'],
    ],
    ['no more at its moment', [{ opens: 'b', at: '2026-12-03T09:00:00Z' }], '2026-12-03T09:00:00Z', enrolled, []],
    ['a lesson before another is done', [{ opens: 'c', after: 'b' }], '2030-01-01T00:00:00Z', enrolled, ['c']],
    ['days of whoever is not enrolled never end', [{ opens: 't', days: 1 }], '2030-01-01T00:00:00Z', null, ['c']],
    ['a moment comes for everybody', [{ opens: 't', at: '2026-12-03T09:00:00Z' }], '2026-12-03T09:00:00Z', null, []],
  ])('%s', (_case, schedule, now, beginning, keys) => {
    expect([...closedAt(schedule, now, beginning).keys()]).toEqual(keys)
  })
})

test('what was open once stays open', () => {
  expect(closedAt([{ opens: 't', days: 7 }], '2026-11-28T00:00:00Z', enrolled, nothing, new Set(['c'])).size).toBe(0)
})

test('a lesson opens when the one before it is done', () => {
  expect(closedAt([{ opens: 'c', after: 'b' }], '2026-11-28T00:00:00Z', enrolled, new Set(['b'])).size).toBe(0)
})

describe('what opens it', () => {
  const [days, moment] = [at('2026-12-04T22:30:00Z'), at('2026-12-10T09:00:00Z')]
  test.each<[string, Schedule, Beginning, object]>([
    ['time', [{ opens: 't', days: 7 }], enrolled, { opensAt: days, after: null }],
    ['a lesson', [{ opens: 'c', after: 'b' }], enrolled, { opensAt: null, after: 'Lesson b' }],
    [
      'the later of two moments',
      [
        { opens: 't', days: 7 },
        { opens: 'c', at: '2026-12-10T09:00:00Z' },
      ],
      enrolled,
      { opensAt: moment, after: null },
    ],
    [
      'a lesson, and then time',
      [
        { opens: 't', days: 7 },
        { opens: 'c', after: 'b' },
      ],
      enrolled,
      { opensAt: days, after: 'Lesson b' },
    ],
    [
      'nobody knows when, before the beginning',
      [
        { opens: 't', days: 7 },
        { opens: 'c', at: '2026-12-10T09:00:00Z' },
      ],
      null,
      { opensAt: null, after: null },
    ],
  ])('%s', (_case, schedule, beginning, why) => {
    expect(closedAt(schedule, '2026-11-28T00:00:00Z', beginning).get('c')).toEqual(why)
  })
})

test('dates of a cohort are its own days, whatever clocks do in between', () => {
  const schedule: Schedule = [
    { opens: 's', days: 1 },
    { opens: 't', days: 8 },
    { opens: 'b', after: 'a' },
  ]
  const dates = openingDates({ sections, schedule }, { day: '2026-03-23', zone: 'Europe/Berlin' })
  expect(dates.map(({ title, opensAt }) => [title, new Date(opensAt).toISOString()])).toEqual([
    ['First', '2026-03-23T23:00:00.000Z'],
    ['Second', '2026-03-30T22:00:00.000Z'],
  ])
  expect(openingDates({ sections, schedule }, null)).toEqual([])
})
