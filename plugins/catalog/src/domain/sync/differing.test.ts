import { expect, test } from 'vitest'
import { differing, originOf } from './differing.ts'

test('files that are alike are left out; the others come in the order of a folder', () => {
  const found = differing({ b: '1', a: '1', same: 'x' }, { b: '2', c: '3', same: 'x' }, { b: '1' })
  expect(found).toEqual([
    { file: 'a', repository: '1', here: null, before: null },
    { file: 'b', repository: '1', here: '2', before: '1' },
    { file: 'c', repository: null, here: '3', before: null },
  ])
})

test.each([
  ['changed in the repository', '2', '1', '1', 'repository'],
  ['changed here', '1', '2', '1', 'here'],
  ['changed in both', '2', '3', '1', 'both'],
  ['added in the repository', '1', null, null, 'repository'],
  ['added here', null, '1', null, 'here'],
  ['added in both, each in its own words', '1', '2', null, 'both'],
  ['taken out in the repository', null, '1', '1', 'repository'],
  ['taken out here, changed there', '2', null, '1', 'both'],
] as const)('%s', (_case, repository, here, before, origin) => {
  expect(originOf({ file: 'x', repository, here, before })).toBe(origin)
})
