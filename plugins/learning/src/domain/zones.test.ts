import { describe, expect, test } from 'vitest'
import { clockOf, dayIn, hourIn, shiftsOf, startOfDay } from './zones.ts'

const at = (iso: string) => Date.parse(iso)

describe('the beginning of a day', () => {
  test.each([
    ['in UTC', '2026-12-03', 'UTC', '2026-12-03T00:00:00Z'],
    ['east of it, in winter', '2026-12-03', 'Europe/Berlin', '2026-12-02T23:00:00Z'],
    ['east of it, in summer', '2026-07-03', 'Europe/Berlin', '2026-07-02T22:00:00Z'],
    ['west of it', '2026-12-03', 'America/Los_Angeles', '2026-12-03T08:00:00Z'],
    ['on the day on which clocks go forward', '2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
    ['on the day after', '2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['where clocks skip midnight itself', '2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00Z'],
    ['where clocks differ by a quarter', '2026-12-03', 'Asia/Kathmandu', '2026-12-02T18:15:00Z'],
    ['where a day begins first', '2026-12-03', 'Pacific/Kiritimati', '2026-12-02T10:00:00Z'],
    ['where it begins last', '2026-12-03', 'Pacific/Niue', '2026-12-03T11:00:00Z'],
  ])('%s', (_case, day, zone, instant) => {
    expect(new Date(startOfDay(day, zone)).toISOString()).toBe(new Date(instant).toISOString())
  })
})

test('the hour that clocks show', () => {
  expect(hourIn(at('2026-12-03T22:30:00Z'), 'Europe/Berlin')).toBe(23)
  expect(hourIn(at('2026-12-03T23:30:00Z'), 'Europe/Berlin')).toBe(0)
  expect(hourIn(at('2026-12-03T18:20:00Z'), 'Asia/Kathmandu')).toBe(0)
})

describe('the day of an instant', () => {
  test.each([
    ['before midnight in UTC', '2026-11-27T23:59:59Z', 'UTC', '2026-11-27'],
    ['after midnight east of it', '2026-11-27T23:30:00Z', 'Europe/Berlin', '2026-11-28'],
    ['the evening before, west of it', '2026-11-28T03:00:00Z', 'America/Los_Angeles', '2026-11-27'],
    ['where clocks differ by half an hour', '2026-11-27T18:29:59Z', 'Asia/Kolkata', '2026-11-27'],
    ['half an hour later', '2026-11-27T18:30:00Z', 'Asia/Kolkata', '2026-11-28'],
    ['where they differ by a quarter', '2026-11-27T18:15:00Z', 'Asia/Kathmandu', '2026-11-28'],
    ['in summer', '2026-07-01T22:30:00Z', 'Europe/Berlin', '2026-07-02'],
    ['in winter', '2026-12-01T22:30:00Z', 'Europe/Berlin', '2026-12-01'],
    ['across the date line', '2026-11-27T10:00:00Z', 'Pacific/Kiritimati', '2026-11-28'],
  ])('%s', (_case, instant, zone, day) => {
    expect(dayIn(at(instant), zone)).toBe(day)
  })
})

describe('how clocks stood', () => {
  const told = (zones: [string, string][], from: string, until: string) =>
    shiftsOf(
      zones.map(([zone, since]) => ({ zone, since: at(since) })),
      at(from),
      at(until),
    ).map((shift) => [
      new Date(shift.from).toISOString().slice(0, 16),
      new Date(shift.until).toISOString().slice(0, 16),
      shift.minutes,
    ])

  test.each([
    ['the same all year', [['Asia/Tokyo', '2020-01-01T00:00Z']], [['2026-01-01T00:00', '2026-12-31T00:00', 540]]],
    [
      'otherwise in summer, from the minute on at which it begins',
      [['Europe/Berlin', '2020-01-01T00:00Z']],
      [
        ['2026-01-01T00:00', '2026-03-29T01:00', 60],
        ['2026-03-29T01:00', '2026-10-25T01:00', 120],
        ['2026-10-25T01:00', '2026-12-31T00:00', 60],
      ],
    ],
    [
      'by the zone that was lived by, the first of which counts for all before',
      [
        ['Asia/Tokyo', '2026-02-01T00:00Z'],
        ['UTC', '2026-06-01T12:00Z'],
      ],
      [
        ['2026-01-01T00:00', '2026-06-01T12:00', 540],
        ['2026-06-01T12:00', '2026-12-31T00:00', 0],
      ],
    ],
    [
      'by no zone that was left before',
      [
        ['Asia/Tokyo', '2024-01-01T00:00Z'],
        ['UTC', '2025-06-01T00:00Z'],
      ],
      [['2026-01-01T00:00', '2026-12-31T00:00', 0]],
    ],
  ] satisfies [string, [string, string][], [string, string, number][]][])('%s', (_case, zones, expected) => {
    expect(told(zones, '2026-01-01T00:00Z', '2026-12-31T00:00Z')).toEqual(expected)
  })

  test('no instant is left out or counted twice, whatever the zone', () => {
    for (const zone of ['Africa/Casablanca', 'Australia/Lord_Howe', 'America/New_York']) {
      const shifts = shiftsOf([{ zone, since: 0 }], at('2024-01-01T00:00Z'), at('2027-01-01T00:00Z'))
      for (const [index, { until }] of shifts.slice(0, -1).entries()) expect(shifts[index + 1]?.from).toBe(until)
      for (const { from, until, minutes } of shifts)
        expect([zone, clockOf(zone)(from), clockOf(zone)(until - 60_000)]).toEqual([zone, minutes, minutes])
    }
  })
})
