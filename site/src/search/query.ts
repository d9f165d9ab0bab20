import { words } from './words.ts'

/** What a result can be narrowed by; the names of the index's filters and of the address's parameters. */
export const facetNames = ['type', 'level', 'skill', 'access'] as const
export type FacetName = (typeof facetNames)[number]

/** What is searched for. Within a facet any of the values may fit, between facets all must. */
export type Query = { text: string; filters: Partial<Record<FacetName, string[]>> }

export const emptyQuery: Query = { text: '', filters: {} }

/** Reads `?q=trace&type=lesson&level=Beginner`. */
export const readQuery = (parameters: URLSearchParams | FormData): Query => ({
  text: String(parameters.get('q') ?? '').slice(0, 200),
  filters: withoutEmpty(
    facetNames.map((name) => [name, [...new Set(parameters.getAll(name).map(String))].filter(Boolean)]),
  ),
})

/** The query as the part of an address after the path, `''` when it asks for nothing. */
export const writeQuery = ({ text, filters }: Query): string => {
  const parameters = new URLSearchParams()
  if (text.trim()) parameters.set('q', text.trim())
  for (const name of facetNames) for (const value of filters[name] ?? []) parameters.append(name, value)
  return parameters.size > 0 ? `?${parameters}` : ''
}

export const isSameQuery = (one: Query, other: Query): boolean => writeQuery(one) === writeQuery(other)
export const hasFilters = ({ filters }: Query): boolean => Object.keys(filters).length > 0
export const isEmptyQuery = (query: Query): boolean => query.text.trim() === '' && !hasFilters(query)

/** The query without one facet’s values, for counting what the others of that facet would find. */
export const withoutFacet = ({ text, filters }: Query, facet: FacetName): Query => ({
  text,
  filters: withoutEmpty(facetNames.map((name) => [name, name === facet ? [] : (filters[name] ?? [])])),
})

const withoutEmpty = (entries: [FacetName, string[]][]): Query['filters'] =>
  Object.fromEntries(entries.filter(([, values]) => values.length > 0))

const order: Partial<Record<FacetName, string[]>> = {
  type: ['course', 'path', 'lesson', 'instructor'],
  level: Object.values(words.levels),
  access: Object.values(words.access),
}

export type FacetValue = { value: string; count: number; isChosen: boolean }

/**
 * A facet's values as they are shown: in their natural order, else the most frequent first; what finds nothing is left
 * out unless it is chosen.
 */
export const facetValues = (name: FacetName, counts: Record<string, number>, chosen: string[] = []): FacetValue[] => {
  const natural = order[name]
  const all = [...new Set([...Object.keys(counts), ...chosen])]
  return all
    .map((value) => ({ value, count: counts[value] ?? 0, isChosen: chosen.includes(value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .toSorted((a, b) =>
      natural
        ? natural.indexOf(a.value) - natural.indexOf(b.value)
        : b.count - a.count || a.value.localeCompare(b.value, 'en'),
    )
}
