import { expect, test } from 'vitest'
import { commonRun } from './commonRun.ts'

test.each([
  ['all of two lists that are the same', 'abc', 'abc', 'abc'],
  ['what was put in is left out', 'abc', 'axbc', 'abc'],
  ['what was taken out is left out', 'abc', 'ac', 'ac'],
  ['a change in the middle leaves both ends', 'abcde', 'abxde', 'abde'],
  ['nothing of lists that share nothing', 'abc', 'xyz', ''],
  ['nothing of an empty one', '', 'abc', ''],
  ['repeated items are counted once each', 'aab', 'ab', 'ab'],
  ['as many as keep their order', 'abcdef', 'badcfe', 'bdf'],
])('%s', (_case, before, after, common) => {
  const pairs = commonRun([...before], [...after])
  expect(pairs.map(([at]) => before[at])).toEqual(pairs.map(([, at]) => after[at]))
  expect(pairs).toHaveLength(common.length)
  expect(pairs).toEqual(pairs.toSorted(([a], [b]) => a - b))
})

test('lists too long to compare have only their ends in common', () => {
  const long = (letter: string) => Array.from({ length: 2100 }, (_, at) => `${letter}${at}`)
  const pairs = commonRun(['same', ...long('a'), 'end'], ['same', ...long('b'), 'end'])
  expect(pairs).toEqual([
    [0, 0],
    [2101, 2101],
  ])
})
