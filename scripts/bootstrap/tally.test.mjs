import { expect, test } from 'vitest'
import { tally } from './tally.mjs'

const file = (status, ...statuses) => ({ status, assertionResults: statuses.map((each) => ({ status: each })) })

test.each([
  [
    'tests are counted over all files',
    [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')],
    1,
    3,
    1,
  ],
  ['a file that cannot be loaded is one failure', [file('failed'), file('passed', 'passed')], 1, 1, 1],
  ['a skipped test is neither', [file('passed', 'passed', 'pending')], 0, 1, 0],
  ['an error outside any test is one failure', [file('passed', 'passed')], 1, 1, 1],
])('%s', (_case, testResults, exitCode, passed, failed) => {
  expect(tally({ testResults }, exitCode)).toEqual({ passed, failed })
})

test('a run that left no report is one failure', () => {
  expect(tally(undefined, 1)).toEqual({ passed: 0, failed: 1 })
})
