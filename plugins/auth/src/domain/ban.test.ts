import { expect, test } from 'vitest'
import { isBanned } from './ban.ts'

const now = new Date('2026-11-27T12:00:00Z')

test.each([
  ['a ban without an end holds', { banned: true, banExpires: null }, true],
  ['a ban holds until its end', { banned: true, banExpires: '2026-11-27T12:00:01Z' }, true],
  ['a ban that has ended lets in again', { banned: true, banExpires: '2026-11-27T12:00:00Z' }, false],
  ['an end without a ban is none', { banned: false, banExpires: '2027-01-01T00:00:00Z' }, false],
  ['an account that was never banned', {}, false],
])('%s', (_case, person, expected) => {
  expect(isBanned(person, now)).toBe(expected)
})
