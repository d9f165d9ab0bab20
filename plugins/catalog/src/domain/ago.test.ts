import { expect, test } from 'vitest'
import { ago } from './ago.ts'

const now = new Date('2026-11-22T12:00:00Z')

test.each([
  ['a moment ago is just now', '2026-11-22T11:59:30Z', 'just now'],
  ['a clock that runs ahead does not promise the future', '2026-11-22T12:00:30Z', 'just now'],
  ['minutes are counted whole', '2026-11-22T11:57:01Z', '2 minutes ago'],
  ['one hour is an hour', '2026-11-22T10:30:00Z', '1 hour ago'],
  ['a day is called yesterday', '2026-11-21T11:00:00Z', 'yesterday'],
  ['months come after weeks', '2026-09-20T12:00:00Z', '2 months ago'],
])('%s', (_case, moment, said) => {
  expect(ago(new Date(moment), now)).toBe(said)
})
