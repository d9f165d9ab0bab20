import { expect, test, vi } from 'vitest'
import { Refused } from './ask.ts'
import { reasonOf } from './reasons.ts'
import { waitOf } from './wait.ts'

const known = { 'auth/invalid-password': { said: 'That is not it.', field: 'password' } }

test.each([
  ['a code that the form knows', new Refused(401, 'auth/invalid-password', 'Invalid'), known['auth/invalid-password']],
  [
    'another refusal, in its own words',
    new Refused(409, 'auth/last-admin', 'Not the last.'),
    { said: 'Not the last.' },
  ],
  ['nothing that answers', new Refused(0, 'http/unreachable'), { said: expect.stringContaining('did not answer') }],
  ['too many tries', new Refused(429, 'http/429', 'Slow', 300), { said: expect.stringContaining('in 5 minutes') }],
  ['too many tries, no time said', new Refused(429, 'x'), { said: expect.stringContaining('in 60 seconds') }],
  ['a failure of ours', new Refused(500, 'http/internal', 'Stack'), { said: expect.stringContaining('on our side') }],
])('%s', (_case, error, reason) => {
  expect(reasonOf(error, known)).toEqual(reason)
})

test('a mistake in our own code is reported', () => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  const mistake = new TypeError('undefined is not a form')
  expect(reasonOf(mistake)).toEqual({ said: expect.stringContaining('on our side') })
  expect(report).toHaveBeenCalledWith(mistake)
})

test.each([
  [1, '1 second'],
  [59.2, '60 seconds'],
  [91, '2 minutes'],
  [900, '15 minutes'],
  [7200, '2 hours'],
])('%s seconds are said as %s', (seconds, words) => {
  expect(waitOf(seconds)).toBe(words)
})
