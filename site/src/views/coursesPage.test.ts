import { expect, test } from 'vitest'
import { parseFilters } from '#site/catalogue/filters.ts'
import { fixture } from '../../tests/fixture.ts'
import { coursesPage } from './coursesPage.ts'

const page = (query: string) => coursesPage(fixture, parseFilters(new URLSearchParams(query)))
const option = (query: string, name: string, value: string) =>
  page(query)
    .facets.find((facet) => facet.name === name)
    ?.options.find((candidate) => candidate.value === value)

test('courses that do not fit stay on the page, hidden, after those that do', () => {
  const { cards, shown } = page('access=paid')
  expect(cards.map((card) => [card.slug, card.shown])).toEqual([
    ['alerts', true],
    ['distributed-tracing', false],
    ['one-lesson', false],
    ['empty', false],
  ])
  expect(shown).toBe(1)
})

test('a value that no course has is not offered, unless it is ticked', () => {
  expect(option('', 'category', 'profiling')).toBeUndefined()
  expect(option('category=profiling', 'category', 'profiling')).toMatchObject({ ticked: true, count: 0 })
})

test('a value stays on offer when the other filters leave it nothing', () => {
  expect(option('level=beginner', 'access', 'paid')).toMatchObject({ count: 0 })
})

test('the order holds for hidden courses too', () => {
  expect(page('sort=title').cards.map(({ slug }) => slug)).toEqual([
    'alerts',
    'distributed-tracing',
    'empty',
    'one-lesson',
  ])
})
