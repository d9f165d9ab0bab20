import { expect, test } from 'vitest'
import { isPlainJson } from './json.ts'

const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`

test.each([
  ['an object', '{"a":[1,{"b":null}]}', true],
  ['brackets in words', `{"a":"${'['.repeat(500)}\\"${'{'.repeat(500)}"}`, true],
  ['a hundred levels', nested(100), true],
  ['code that writes about a zero byte', JSON.stringify({ code: 'split("\\u0000")' }), true],
  ['a hundred and one levels', nested(101), false],
  ['more levels than a stack has', nested(1_000_000), false],
  ['a zero byte', JSON.stringify({ a: 'x\0' }), false],
  ['a zero byte behind a backslash', JSON.stringify({ a: '\\\0' }), false],
  ['a list', '[]', false],
  ['a word', '"a"', false],
  ['null', 'null', false],
  ['half an object', '{"a":', false],
])('%s', (_title, text, expected) => {
  expect(isPlainJson(text)).toBe(expected)
})
