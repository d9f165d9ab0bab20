import { expect, test } from 'vitest'
import { moment } from './moment.ts'

const at = '2026-11-27T04:20:00.000Z'

test.each([
  ['anywhere, in UTC', at, 'en', undefined, '27 November 2026 at 04:20 UTC'],
  ['in the reader’s zone', at, 'en', 'Europe/Vienna', '27 November 2026 at 05:20 (Europe/Vienna)'],
  ['the day may be another there', at, 'en', 'America/Los_Angeles', '26 November 2026 at 20:20 (America/Los Angeles)'],
  ['in the reader’s language', at, 'de', 'Europe/Vienna', '27. November 2026 um 05:20 (Europe/Vienna)'],
  ['what is no moment, as it is', 'soon', 'en', undefined, 'soon'],
])('%s', (_case, iso, language, zone, expected) => {
  expect(moment(iso, language, zone)).toBe(expected)
})
