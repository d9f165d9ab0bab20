import { expect, test } from 'vitest'
import { commonPairs } from './commonPairs.ts'

test.each([
  ['nothing in common', 'ab', 'cd', ''],
  ['the same', 'ab', 'ab', '00 11'],
  ['something put before', 'ab', 'xab', '01 12'],
  ['something taken out', 'abc', 'ac', '00 21'],
  ['something twice', 'aa', 'a', '00'],
  ['one of them empty', '', 'a', ''],
])('%s', (_case, first, second, pairs) => {
  expect(
    commonPairs([...first], [...second])
      .map((pair) => pair.join(''))
      .join(' '),
  ).toBe(pairs)
})
