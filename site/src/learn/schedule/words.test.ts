import { expect, test } from 'vitest'
import { momentIn, opensBriefly, opensInWords } from './words.ts'

const at = '2026-12-03T08:00:00Z'

test.each([
  ['UTC', '3 Dec 2026, 08:00'],
  ['Europe/Berlin', '3 Dec 2026, 09:00'],
  ['America/Los_Angeles', '3 Dec 2026, 00:00'],
  ['Pacific/Kiritimati', '3 Dec 2026, 22:00'],
])('a moment as it is shown in %s', (zone, words) => {
  expect(momentIn(at, zone)).toBe(words)
})

test.each([
  ['at a moment', { opensAt: at, after: null }, 'opens on 3 Dec 2026, 09:00', 'Opens on 3 Dec 2026, 09:00.'],
  ['after a lesson', { opensAt: null, after: 'Spans' }, 'opens after “Spans”', 'Opens after “Spans”.'],
  [
    'after both',
    { opensAt: at, after: 'Spans' },
    'opens on 3 Dec 2026, 09:00',
    'Opens after “Spans”, and not before 3 Dec 2026, 09:00.',
  ],
  ['nobody knows when', { opensAt: null, after: null }, 'opens later', 'Opens later.'],
])('%s', (_case, closed, brief, sentence) => {
  expect(opensBriefly(closed, 'Europe/Berlin')).toBe(brief)
  expect(opensInWords(closed, 'Europe/Berlin')).toBe(sentence)
})
