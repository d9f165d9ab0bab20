import { type Catalogue, courseAccess, levels, type Term } from '@academy/catalog/contract'
import { applyFilters, type FacetName, type Filters, facetCounts, timeBands } from '#site/catalogue/filters.ts'
import { messagesIn } from '#site/messages/index.ts'
import { type FacetedCard, facetedCardOf, newestFirst } from './card.ts'

export type FacetOption = Choice & { count: number; ticked: boolean }
export type Facet = { name: FacetName; label: string; options: FacetOption[] }

export type CoursesPage = {
  /** Every course, in the chosen order, those that fit first. */
  cards: (FacetedCard & { shown: boolean })[]
  shown: number
  facets: Facet[]
  filters: Filters
}

/** All courses are on the page and those that do not fit are hidden, so that a browser filters without asking again. */
export const coursesPage = (catalogue: Catalogue, filters: Filters): CoursesPage => {
  const cards = newestFirst(catalogue.courses).map(facetedCardOf)
  const facets = cards.map((card) => card.facets)
  const fitting = new Set(applyFilters(facets, filters))
  const inOrder = applyFilters(
    cards.map((card) => ({ ...card.facets, card })),
    { ...noFilters, sort: filters.sort },
  ).map(({ card }) => ({ ...card, shown: fitting.has(card.facets) }))
  return {
    cards: [...inOrder.filter((card) => card.shown), ...inOrder.filter((card) => !card.shown)],
    shown: fitting.size,
    facets: facetsOf(catalogue, facetCounts(facets, filters), facetCounts(facets, noFilters), filters),
    filters,
  }
}

export const noFilters: Filters = { category: [], level: [], skill: [], access: [], time: [], tag: [], sort: 'newest' }

type Counts = Record<FacetName, Record<string, number>>
type Choice = { value: string; label: string; languages?: Term['languages'] }

/** Values that no course has are left out, whatever is ticked; those that are ticked stay. */
const facetsOf = (catalogue: Catalogue, counts: Counts, all: Counts, filters: Filters): Facet[] => {
  const { words } = messagesIn(catalogue.language)
  const facet = (name: FacetName, choices: Choice[]): Facet => ({
    name,
    label: words.facets[name],
    options: choices
      .filter(({ value }) => (all[name][value] ?? 0) > 0 || filters[name].includes(value))
      .map((choice) => ({
        ...choice,
        count: counts[name][choice.value] ?? 0,
        ticked: filters[name].includes(choice.value),
      })),
  })
  const ofTerms = (terms: Term[]) =>
    terms.map(({ slug, title, languages }) => ({ value: slug, label: title, languages }))
  return [
    facet('category', ofTerms(catalogue.categories)),
    facet(
      'level',
      levels.map((value) => ({ value, label: words.levels[value] })),
    ),
    facet('skill', ofTerms(catalogue.skills)),
    facet(
      'time',
      timeBands.map(({ value }) => ({ value, label: words.times[value] })),
    ),
    facet(
      'access',
      courseAccess.map((value) => ({ value, label: words.access[value] })),
    ),
    facet('tag', ofTerms(catalogue.tags)),
  ].filter(({ options }) => options.length > 0)
}
