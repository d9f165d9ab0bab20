import { describe, expect, test } from 'vitest'
import { digestWeek, reminderDue } from './letters.ts'

const at = (iso: string) => Date.parse(iso)

describe('the weekly digest is due', () => {
  // 30 November 2026 is a Monday.
  test.each([
    ['on Monday at eight', '2026-11-30T08:00:00Z', 'UTC', '2026-11-23'],
    ['not a minute before', '2026-11-30T07:59:59Z', 'UTC', null],
    ['on Monday until the evening', '2026-11-30T19:59:59Z', 'UTC', '2026-11-23'],
    ['not at night', '2026-11-30T20:00:00Z', 'UTC', null],
    ['on Tuesday, where nothing sent it before', '2026-12-01T10:00:00Z', 'UTC', '2026-11-23'],
    ['not on Wednesday', '2026-12-02T10:00:00Z', 'UTC', null],
    ['not on Sunday', '2026-11-29T10:00:00Z', 'UTC', null],
    ['at eight in Berlin', '2026-11-30T07:00:00Z', 'Europe/Berlin', '2026-11-23'],
    ['at eight in Kathmandu, a quarter off', '2026-11-30T02:15:00Z', 'Asia/Kathmandu', '2026-11-23'],
    ['not before it there', '2026-11-30T02:14:00Z', 'Asia/Kathmandu', null],
    ['on Monday in Auckland, on Sunday in UTC', '2026-11-29T19:00:00Z', 'Pacific/Auckland', '2026-11-23'],
    ['on Monday in Los Angeles, later', '2026-11-30T16:00:00Z', 'America/Los_Angeles', '2026-11-23'],
    ['not yet in Los Angeles', '2026-11-30T15:59:00Z', 'America/Los_Angeles', null],
    ['by summer time on the day after it began', '2026-03-30T06:00:00Z', 'Europe/Berlin', '2026-03-23'],
    ['not an hour before, as in winter', '2026-03-30T05:59:00Z', 'Europe/Berlin', null],
    ['by winter time on the day after summer time ended', '2026-10-26T07:00:00Z', 'Europe/Berlin', '2026-10-19'],
    ['not an hour before, as in summer', '2026-10-26T06:59:00Z', 'Europe/Berlin', null],
    ['for the week before, over the year', '2026-01-05T09:00:00Z', 'UTC', '2025-12-29'],
  ])('%s', (_case, now, zone, week) => {
    expect(digestWeek(at(now), zone)).toBe(week)
  })
})

describe('a reminder is due', () => {
  const studied = '2026-11-20T21:30:00Z'
  test.each([
    ['seven days later', studied, null, '2026-11-27T09:00:00Z', 'UTC', 7, true],
    ['not six days later', studied, null, '2026-11-26T19:00:00Z', 'UTC', 7, false],
    ['by days, not by hours', studied, null, '2026-11-27T08:00:00Z', 'UTC', 7, true],
    ['not before the morning', studied, null, '2026-11-27T07:59:00Z', 'UTC', 7, false],
    ['not at night', studied, null, '2026-11-27T20:30:00Z', 'UTC', 7, false],
    ['a day later where it was the day after already', studied, null, '2026-11-27T09:00:00Z', 'Asia/Tokyo', 7, false],
    ['then', studied, null, '2026-11-28T01:00:00Z', 'Asia/Tokyo', 7, true],
    ['after three days, for whoever chose that', studied, null, '2026-11-23T09:00:00Z', 'UTC', 3, true],
    ['not again', studied, '2026-11-27T09:00:00Z', '2026-12-02T09:00:00Z', 'UTC', 7, false],
    ['again once they have studied since', studied, '2026-11-10T09:00:00Z', '2026-11-27T09:00:00Z', 'UTC', 7, true],
    ['when nothing sent it for a fortnight', studied, null, '2026-12-11T09:00:00Z', 'UTC', 7, true],
    ['not of what lies still for longer', studied, null, '2026-12-12T09:00:00Z', 'UTC', 7, false],
    [
      'by days over the end of summer time',
      '2026-10-24T10:00:00Z',
      null,
      '2026-10-27T07:00:00Z',
      'Europe/Berlin',
      3,
      true,
    ],
    ['not an hour before', '2026-10-24T10:00:00Z', null, '2026-10-27T06:59:00Z', 'Europe/Berlin', 3, false],
  ] as const)('%s', (_case, lastAt, remindedAt, now, zone, days, due) => {
    const course = { lastAt: at(lastAt), remindedAt: remindedAt && at(remindedAt) }
    expect(reminderDue(course, { now: at(now), zone, days })).toBe(due)
  })
})
