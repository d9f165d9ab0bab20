import { expect, test } from 'vitest'
import { covers, type Grant } from './covers.ts'

const now = new Date('2026-11-22T12:00:00Z')

test.each<[string, Grant, boolean]>([
  ['a grant that begins later does not hold yet', { from: '2026-11-23T00:00:00Z' }, false],
  ['a grant that ended does not hold', { from: '2026-01-01T00:00:00Z', until: '2026-11-22T11:59:59Z' }, false],
  ['its last moment is over', { from: '2026-01-01T00:00:00Z', until: '2026-11-22T12:00:00Z' }, false],
  ['a revoked grant does not hold', { from: '2026-01-01T00:00:00Z', revoked: '2026-11-01T00:00:00Z' }, false],
  [
    'a revocation in the future leaves it until then',
    { from: '2026-01-01T00:00:00Z', revoked: '2026-12-01T00:00:00Z' },
    true,
  ],
  ['an open grant holds', { from: '2026-11-22T12:00:00Z', until: null }, true],
])('%s', (_case, grant, expected) => {
  expect(covers(grant, now)).toBe(expected)
})
