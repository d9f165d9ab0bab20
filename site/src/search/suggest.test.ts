import { describe, expect, test } from 'vitest'
import { nearestWord, suggestionsFor, typingDistance } from './suggest.ts'

describe('typing distance', () => {
  test.each([
    ['the same word', 'trace', 'trace', 0],
    ['a letter missing', 'trce', 'trace', 1],
    ['a letter too many', 'errror', 'error', 1],
    ['another letter', 'metrix', 'metric', 1],
    ['two neighbours swapped', 'tracign', 'tracing', 1],
    ['two slips', 'smapeling', 'sampling', 2],
    ['too far to matter', 'kitten', 'sitting', 3],
    ['far too long', 'a', 'abcdefgh', 3],
  ])('%s', (_case, from, to, distance) => {
    expect(typingDistance(from, to)).toBe(distance)
    expect(typingDistance(to, from)).toBe(distance)
  })
})

describe('the nearest word', () => {
  const vocabulary = { tracing: 9, trading: 1, racing: 2, spam: 9, span: 4, slo: 3 }
  test.each([
    ['a slip is mended', 'tracign', 'tracing'],
    ['of two as near, the more frequent wins', 'spaz', 'spam'],
    ['a known word is not mended', 'span', null],
    ['a short word allows one slip only', 'stat', null],
    ['two letters allow none', 'sl', null],
    ['nothing is near', 'xyzzy', null],
    ['a name that every object has is no known word', 'constructor', null],
  ])('%s', (_case, word, nearest) => {
    expect(nearestWord(word, vocabulary)).toBe(nearest)
  })
})

test('the mended words come first, then the most telling single one', () => {
  expect(suggestionsFor('Smapling kafka traces', { sampling: 2, traces: 7 })).toEqual([
    'sampling kafka traces',
    'sampling',
    'traces',
  ])
})

test('words that cannot be mended suggest nothing', () => {
  expect(suggestionsFor('xyzzy', { sampling: 2 })).toEqual([])
  expect(suggestionsFor('  ', { sampling: 2 })).toEqual([])
})
