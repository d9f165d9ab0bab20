import { expect, test } from 'vitest'
import { ownStep } from './progress.ts'

test.each([
  ['done from nothing', 0, true, { from: 0, to: 1, reason: 'done' }],
  ['done from half way', 0.5, true, { from: 0.5, to: 1, reason: 'done' }],
  ['done twice is one step', 1, true, null],
  ['taken back', 1, false, { from: 1, to: 0, reason: 'undone' }],
  ['taken back twice is one step', 0, false, null],
  ['what was not done cannot be taken back, nor lose what there is', 0.5, false, null],
])('%s', (_case, fraction, done, expected) => {
  expect(ownStep(fraction, done)).toEqual(expected)
})
