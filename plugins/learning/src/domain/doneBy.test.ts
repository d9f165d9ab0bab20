import { describe, expect, test } from 'vitest'
import { earnedStep, isByHand, leastSeconds } from './doneBy.ts'

const at = (rule: Parameters<typeof earnedStep>[0]['rule'], fraction = 0) => ({
  rule,
  passPercent: 70,
  fraction,
  last: null,
})

describe('what a result earns', () => {
  test.each([
    ['reading to the end is done', at('read'), { of: 'read' }, 1],
    ['a lesson that is done by a button is not read', at('button'), { of: 'read' }, null],
    ['nor is one with a quiz', at('passed'), { of: 'read' }, null],
    ['nine tenths of a video are all of it', at('watched'), { of: 'watched', share: 0.9 }, 1],
    ['less is as much as it is, in tenths', at('watched'), { of: 'watched', share: 0.87 }, 0.8],
    ['watching it again from the start loses nothing', at('watched', 0.8), { of: 'watched', share: 0.3 }, null],
    ['less than nothing is nothing', at('watched'), { of: 'watched', share: -1 }, null],
    ['a quiz passes at its percent', at('passed'), { of: 'passed', percent: 70 }, 1],
    ['and not below it', at('passed'), { of: 'passed', percent: 69 }, null],
    ['a worse try takes no pass away', at('passed', 1), { of: 'passed', percent: 10 }, null],
    ['all checks green is done', at('green'), { of: 'green' }, 1],
    ['twice is once', at('green', 1), { of: 'green' }, null],
  ] as const)('%s', (_case, standing, result, to) => {
    expect(earnedStep(standing, result)?.to ?? null).toBe(to)
  })

  test.each([
    ['read', 'undone', null],
    ['read', 'lowered', null],
    ['read', 'done', 1],
    ['watched', 'undone', 1],
    ['watched', 'lowered', 1],
    ['green', 'undone', 1],
    ['green', 'lowered', 1],
  ] as const)('%s after %s', (rule, last, to) => {
    expect(earnedStep({ ...at(rule), last }, { of: rule, share: 1 })?.to ?? null).toBe(to)
  })
})

test.each([
  ['button', true],
  ['read', true],
  ['watched', false],
  ['passed', false],
  ['green', false],
] as const)('one’s own word on %s counts: %s', (rule, expected) => {
  expect(isByHand(rule)).toBe(expected)
})

test.each([
  [0, 0],
  [1, 6],
  [12, 72],
])('%s minutes are read in %s seconds at least', (minutes, seconds) => {
  expect(leastSeconds(minutes)).toBe(seconds)
})
