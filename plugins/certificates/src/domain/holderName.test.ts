import { expect, test } from 'vitest'
import { holderName, longestName } from './holderName.ts'

test.each([
  ['a name', 'Ada Lovelace', 'Ada Lovelace'],
  ['one with marks, composed', 'Zoe\u0308 Nguye\u0302\u0303n', 'Zoë Nguyễn'],
  ['one with space around and between', '  Ada \n Lovelace ', 'Ada Lovelace'],
  ['one in another script', '山田 太郎', '山田 太郎'],
  ['one with the joiner that its script needs', 'क\u094d\u200dष', 'क\u094d\u200dष'],
  ['one that turns the line around', 'Ada\u202e ecalevoL', 'Ada ecalevoL'],
  ['marks alone', '— ! —', null],
  ['nothing', ' ', null],
  ['the longest', 'a'.repeat(longestName), 'a'.repeat(longestName)],
  ['one that is longer', 'a'.repeat(longestName + 1), null],
])('%s', (_case, text, name) => {
  expect(holderName(text)).toBe(name)
})
