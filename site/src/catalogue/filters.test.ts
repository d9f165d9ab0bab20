import { describe, expect, test } from 'vitest'
import { applyFilters, type Facets, facetCounts, filtersQuery, parseFilters } from './filters.ts'

const course = (title: string, facets: Partial<Facets> = {}): Facets => ({
  title,
  category: 'tracing',
  level: 'beginner',
  access: 'free',
  skills: ['spans'],
  tags: ['node'],
  minutes: 30,
  publishedAt: '2026-01-01',
  ...facets,
})

const courses = [
  course('Beta', { publishedAt: '2026-03-01', minutes: 60, level: 'advanced' }),
  course('Alpha', { publishedAt: '2026-01-01', minutes: 200, access: 'paid', skills: ['alerts', 'spans'] }),
  course('Gamma', { publishedAt: '2026-02-01', minutes: 59, category: null, tags: [] }),
]

const titles = (query: string) => applyFilters(courses, parseFilters(new URLSearchParams(query))).map((c) => c.title)

describe('filtering', () => {
  test.each([
    ['nothing ticked shows all, newest first', '', ['Beta', 'Gamma', 'Alpha']],
    ['one value narrows', 'access=paid', ['Alpha']],
    ['two values of one facet widen', 'level=beginner&level=advanced', ['Beta', 'Gamma', 'Alpha']],
    ['two facets narrow together', 'level=beginner&access=free', ['Gamma']],
    ['a course fits by any of its skills', 'skill=alerts', ['Alpha']],
    ['a course without a category fits none', 'category=tracing', ['Beta', 'Alpha']],
    ['an hour is not short', 'time=short', ['Gamma']],
    ['an hour is medium', 'time=medium', ['Beta']],
    ['three hours and more are long', 'time=long', ['Alpha']],
    ['an unknown value fits nothing', 'tag=cobol', []],
    ['an empty value is no value', 'tag=', ['Beta', 'Gamma', 'Alpha']],
    ['titles sort by alphabet', 'sort=title', ['Alpha', 'Beta', 'Gamma']],
    ['the shortest comes first', 'sort=shortest', ['Gamma', 'Beta', 'Alpha']],
    ['an unknown order is the newest', 'sort=cheapest', ['Beta', 'Gamma', 'Alpha']],
  ])('%s', (_case, query, shown) => {
    expect(titles(query)).toEqual(shown)
  })
})

test('a facet counts what its own values would show, under the other facets', () => {
  const counts = facetCounts(courses, parseFilters(new URLSearchParams('level=beginner&access=paid')))
  expect(counts.level).toEqual({ beginner: 1 })
  expect(counts.access).toEqual({ free: 1, paid: 1 })
})

test('a query survives being read and written, and defaults are left out', () => {
  const query = 'level=beginner&level=advanced&tag=node&sort=title'
  expect(filtersQuery(parseFilters(new URLSearchParams(query)))).toBe(query)
  expect(filtersQuery(parseFilters(new URLSearchParams('sort=newest')))).toBe('')
})
