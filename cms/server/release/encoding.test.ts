import { expect, test } from 'vitest'
import { acceptedEncodings } from './encoding.ts'

test.each([
  ['a client that says nothing gets plain bytes', undefined, []],
  ['brotli comes first whatever the order', 'gzip, deflate, br', ['br', 'gzip']],
  ['a weight of zero is a refusal', 'br;q=0, gzip', ['gzip']],
  ['a star stands for the rest', '*', ['br', 'gzip']],
  ['a named refusal beats the star', 'br;q=0, *;q=0.5', ['gzip']],
  ['a broken weight counts as a refusal', 'br;q=high', []],
  ['identity alone gets plain bytes', 'identity', []],
])('%s', (_case, header, expected) => {
  expect(acceptedEncodings(header)).toEqual(expected)
})
