import { expect, test } from 'vitest'
import { conditionsOf } from './conditions.ts'

const nested = (levels: number): object => (levels === 0 ? { a: { equals: 1 } } : { or: [nested(levels - 1)] })
const many = (count: number) => ({ and: Array.from({ length: count }, () => ({ a: { equals: 1 } })) })

test('conditions are found below and, OR and each other', () => {
  const where = { a: { equals: 1, not_equals: 2 }, and: [{ OR: [{ b: { like: 'x' } }] }] }
  expect(conditionsOf(where).map(({ path, value }) => [path, value])).toEqual([
    ['a', 1],
    ['a', 2],
    ['b', 'x'],
  ])
})

test.each([
  ['five levels', nested(5)],
  ['a hundred conditions', many(100)],
  ['five hundred values', { a: { in: Array(500).fill(1) } }],
  ['no query at all', undefined],
])('%s pass', (_case, where) => {
  expect(() => conditionsOf(where)).not.toThrow()
})

test.each([
  ['a word for a query', 'abc'],
  ['a value without an operator', { a: 'b' }],
])('%s is refused', (_case, where) => {
  const refusal = { status: 400, data: { code: 'kernel/query-malformed' } }
  expect(() => conditionsOf(where)).toThrow(expect.objectContaining(refusal))
})

test.each([
  ['six levels', nested(6)],
  ['more than a hundred conditions', many(101)],
  ['more than five hundred values in one text', { a: { in: Array(501).fill('1').join(',') } }],
  ['more than five hundred values', { a: { in: Array(501).fill(1) } }],
])('%s are refused', (_case, where) => {
  expect(() => conditionsOf(where)).toThrow(
    expect.objectContaining({ status: 400, data: { code: 'kernel/query-too-large' } }),
  )
})
