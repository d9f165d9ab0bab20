import { describe, expect, test } from 'vitest'
import { emptyQuery, facetValues, isEmptyQuery, isSameQuery, readQuery, withoutFacet, writeQuery } from './query.ts'

const read = (address: string) => readQuery(new URLSearchParams(address))

describe('the address', () => {
  test('says what is searched for, and can be read back', () => {
    const query = read('q=burn+rate&type=lesson&type=course&level=Beginner')
    expect(query).toEqual({ text: 'burn rate', filters: { type: ['lesson', 'course'], level: ['Beginner'] } })
    expect(read(writeQuery(query).slice(1))).toEqual(query)
  })

  test('of nothing is nothing', () => {
    expect(writeQuery(emptyQuery)).toBe('')
    expect(isEmptyQuery(read('q=++&type='))).toBe(true)
  })

  test('ignores what it does not know, repeated values, and absurd lengths', () => {
    const query = read(`q=${'a'.repeat(500)}&type=lesson&type=lesson&colour=red`)
    expect(query.text).toHaveLength(200)
    expect(query.filters).toEqual({ type: ['lesson'] })
  })
})

test('spaces around the words make no other query', () => {
  expect(isSameQuery(read('q=trace'), read('q=+trace+'))).toBe(true)
  expect(isSameQuery(read('q=trace'), read('q=traces'))).toBe(false)
})

test('a query without one facet keeps the others', () => {
  expect(withoutFacet(read('q=a&type=lesson&level=Beginner'), 'type')).toEqual(read('q=a&level=Beginner'))
})

describe('a facet’s values', () => {
  test('stand in their natural order and leave out what finds nothing', () => {
    const values = facetValues('level', { Advanced: 5, Beginner: 1, Intermediate: 0 })
    expect(values.map(({ value }) => value)).toEqual(['Beginner', 'Advanced'])
  })

  test('without a natural order, the most frequent come first', () => {
    const values = facetValues('skill', { Tracing: 2, Alerting: 9, Metrics: 2 })
    expect(values.map(({ value }) => value)).toEqual(['Alerting', 'Metrics', 'Tracing'])
  })

  test('a chosen one stays although it finds nothing, so that it can be taken away', () => {
    expect(facetValues('type', {}, ['lesson'])).toEqual([{ value: 'lesson', count: 0, isChosen: true }])
  })
})
