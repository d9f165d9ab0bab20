import { expect, test } from 'vitest'
import { isOutOfReach } from './outOfReach.ts'

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })

test.each<[string, unknown, boolean]>([
  ['a database that starts', coded('57P03'), true],
  ['one that is stopped', coded('57P01'), true],
  ['one that nobody answers for', coded('ECONNREFUSED'), true],
  ['one without a connection left', coded('53300'), true],
  ['a connection that ended', new Error('Connection terminated unexpectedly'), true],
  ['a pool that gave none', new Error('timeout exceeded when trying to connect'), true],
  ['what such a fault caused', new Error('Failed query: select 1', { cause: coded('57P01') }), true],
  ['a statement that takes too long', coded('57014'), false],
  ['a duplicate', new Error('Failed query: insert', { cause: coded('23505') }), false],
  ['a fault of ours', new TypeError('x is not a function'), false],
  ['no error at all', 'ECONNREFUSED', false],
])('%s', (_case, error, expected) => {
  expect(isOutOfReach(error)).toBe(expected)
})
