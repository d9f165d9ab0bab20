import { expect, test } from 'vitest'
import { movedKeys } from './movedKeys.ts'

test.each([
  ['nothing moves when nothing changed', 'abcd', 'abcd', ''],
  ['one put in front moves nothing else', 'abcd', 'xabcd', ''],
  ['one taken out moves nothing else', 'abcd', 'acd', ''],
  ['the last put first is the one that moved', 'abcd', 'dabc', 'd'],
  ['the first put last is the one that moved', 'abcd', 'bcda', 'a'],
  ['of two that changed places one moved', 'ab', 'ba', 'a'],
  ['as few as possible when all turn round', 'abc', 'cba', 'ab'],
  ['a swap far apart is two moves', 'abcde', 'ebcda', 'ae'],
  ['what is new or gone is no move', 'abcd', 'xdy', ''],
])('%s', (_case, before, after, moved) => {
  expect([...movedKeys([...before], [...after])].join('')).toBe(moved)
})
