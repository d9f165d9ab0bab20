import { expect, test } from 'vitest'
import { canonicalJson, digestOf } from './canonical.ts'

test.each([
  [
    'keys are in order, however deep',
    { b: 1, a: { d: [{ f: 1, e: 2 }], c: null } },
    '{"a":{"c":null,"d":[{"e":2,"f":1}]},"b":1}',
  ],
  ['what is undefined is not there', { a: undefined, b: 1 }, '{"b":1}'],
  ['lists keep their order', [2, 1], '[2,1]'],
  ['a text is a text', 'ä"', '"ä\\""'],
])('%s', (_case, value, json) => {
  expect(canonicalJson(value)).toBe(json)
})

test('a digest depends on what is said, not on how it is kept', () => {
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }))
  expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }))
  expect(digestOf({})).toMatch(/^[0-9a-f]{64}$/)
})
