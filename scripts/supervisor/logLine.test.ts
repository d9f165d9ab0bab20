import { expect, test } from 'vitest'
import { forTerminal } from './logLine.ts'

const line = (level: number, more: object) => JSON.stringify({ level, ...more })

test.each([
  ['an error is shown', line(50, { msg: 'The release failed' }), false, 'The release failed'],
  ['an error shows its cause', line(50, { msg: 'Failed', err: { message: 'no disk' } }), false, 'Failed: no disk'],
  ['a cause that repeats the message is said once', line(60, { msg: 'x', err: { message: 'x' } }), false, 'x'],
  [
    'a request that failed is shown with its path',
    line(50, { msg: 'request', method: 'GET', path: '/about', status: 500 }),
    false,
    'GET /about answered 500',
  ],
  [
    'a request that came before there was an answer is not',
    line(50, { msg: 'request', method: 'GET', path: '/', status: 503 }),
    false,
    null,
  ],
  ['information stays in the log', line(30, { msg: 'Request' }), false, null],
  ['information is shown while developing', line(30, { msg: 'Request' }), true, 'Request'],
  ['plain text stays in the log', 'compiled in 3 s', false, null],
  ['plain text is shown while developing', 'compiled in 3 s', true, 'compiled in 3 s'],
  ['a line that only looks like JSON is plain text', '{ broken', true, '{ broken'],
  [
    'an error of Payload’s own logger is shown',
    '[18:08:18] \u001b[31mERROR\u001b[39m: x',
    false,
    '[18:08:18] \u001b[31mERROR\u001b[39m: x',
  ],
  ['its information is not', '[18:08:18] INFO: Migrating', false, null],
  ['an empty line is never shown', '', true, null],
])('%s', (_case, text, all, shown) => {
  expect(forTerminal(text, all)).toBe(shown)
})
