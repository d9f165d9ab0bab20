import { expect, test } from 'vitest'
import { statementOf, triedIn } from './statement.ts'

const sentry = { name: '@sentry/node', version: '11.12' }

test.each([
  ['a package', '@sentry/node 11.12', [sentry]],
  ['several', '@sentry/node 11.12, Node.js 24', [sentry, { name: 'Node.js', version: '24' }]],
  ['several, in a sentence', '@sentry/node 11.12 and Node.js v24', [sentry, { name: 'Node.js', version: '24' }]],
  ['a name of several words', 'OpenTelemetry Collector 0.140', [{ name: 'OpenTelemetry Collector', version: '0.140' }]],
  ['a name without a version', 'a fresh Debian, @sentry/node 11.12', [sentry]],
  ['a name that holds “and”', 'pandas 3.0', [{ name: 'pandas', version: '3.0' }]],
  ['nothing that was tried', 'by hand', []],
  ['nothing', '', []],
])('%s', (_case, statement, tried) => {
  expect(triedIn(statement)).toEqual(tried)
})

test('what was tried is written as it is read', () => {
  const tried = [sentry, { name: 'Node.js', version: '24.21' }]
  expect(statementOf(tried)).toBe('@sentry/node 11.12, Node.js 24.21')
  expect(triedIn(statementOf(tried))).toEqual(tried)
})
