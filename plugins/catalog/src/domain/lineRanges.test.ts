import { describe, expect, test } from 'vitest'
import { formatLineRanges, parseLineRanges } from './lineRanges.ts'

describe('parseLineRanges', () => {
  test.each([
    ['nothing names no line', '', []],
    ['a missing value names no line', null, []],
    ['one number', '4', [4]],
    ['numbers and ranges', '4,6-8', [4, 6, 7, 8]],
    ['spaces are allowed', ' 1 , 3 - 4 ', [1, 3, 4]],
    ['a line named twice counts once', '2,1-3', [2, 1, 3]],
  ])('%s', (_case, text, lines) => {
    expect([...(parseLineRanges(text) ?? [])]).toEqual(lines)
  })

  test.each([
    ['lines count from 1', '0'],
    ['a range runs forwards', '8-6'],
    ['words are refused', 'four'],
    ['a range needs both ends', '4-'],
    ['absurd numbers are refused, so that no range can fill the memory', '1-99999999'],
  ])('%s', (_case, text) => {
    expect(parseLineRanges(text)).toBeNull()
  })
})

test('line numbers are written back in their shortest form', () => {
  expect(formatLineRanges([8, 6, 7, 4, 4])).toBe('4,6-8')
})
