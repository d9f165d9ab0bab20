import { expect, test } from 'vitest'
import { isOwnTime, type Vouched, vouchedFor } from './vouched.ts'

const [first, second, third] = ['2026-11-03T10:00:00.000Z', '2026-11-09T10:00:00.000Z', '2026-11-27T10:00:00.000Z']
const step = (reason: string, to: number, at: string) => ({ reason, to, at })

test.each<[string, ReturnType<typeof step>[], Vouched | null]>([
  ['what was done there, since then', [step('passed', 1, first)], { fraction: 1, at: first }],
  ['the furthest', [step('watched', 0.3, first), step('watched', 0.8, second)], { fraction: 0.8, at: second }],
  ['not what a record told there', [step('imported', 1, first)], null],
  [
    'what was done there before a record',
    [step('watched', 0.3, first), step('imported', 1, second)],
    {
      fraction: 0.3,
      at: first,
    },
  ],
  ['not what was taken back', [step('done', 1, first), step('undone', 0, second)], null],
  [
    'what was done again after that',
    [step('done', 1, first), step('undone', 0, second), step('done', 1, third)],
    {
      fraction: 1,
      at: third,
    },
  ],
  ['what staff left of it', [step('passed', 1, first), step('lowered', 0.5, second)], { fraction: 0.5, at: second }],
  ['nothing that staff left of a record', [step('imported', 1, first), step('lowered', 0.5, second)], null],
  ['by time, in whatever order it comes', [step('undone', 0, second), step('done', 1, first)], null],
  ['nothing without a step', [], null],
])('an academy vouches for %s', (_case, steps, expected) => {
  expect(vouchedFor(steps)).toEqual(expected)
})

test.each<[string, string, string | null, boolean]>([
  ['where it took in no record', first, null, true],
  ['after the newest that it took in was made', third, second, true],
  ['not at that moment', second, second, false],
  ['nor before it', first, second, false],
])('time is an academy’s own %s', (_case, at, toldUntil, expected) => {
  expect(isOwnTime(at, toldUntil)).toBe(expected)
})
