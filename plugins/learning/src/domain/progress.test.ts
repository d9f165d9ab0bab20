import { expect, test } from 'vitest'
import { loweredStep, ownStep } from './progress.ts'

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

test.each([
  ['staff lower what is done', 1, 0, { from: 1, to: 0, reason: 'lowered' }],
  ['or a part of it', 1, 0.5, { from: 1, to: 0.5, reason: 'lowered' }],
  ['they do not raise', 0.5, 1, null],
  ['to where it stands is no step', 0.5, 0.5, null],
])('%s', (_case, fraction, to, expected) => {
  expect(loweredStep(fraction, to)).toEqual(expected)
})
