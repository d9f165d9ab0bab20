/**
 * Filtering the catalogue: the same pure rules answer `/courses?level=beginner` on the server and a click in the browser,
 * so this file imports nothing at run time.
 */

/** What a course can be found by. Slugs, whole minutes, ISO 8601 instants. */
export type Facets = {
  title: string
  category: string | null
  level: string
  access: string
  skills: string[]
  tags: string[]
  minutes: number
  publishedAt: string
}

export const facetNames = ['category', 'level', 'skill', 'access', 'time', 'tag'] as const
export type FacetName = (typeof facetNames)[number]

export const sortOrders = ['newest', 'shortest', 'title'] as const
export type SortOrder = (typeof sortOrders)[number]

/** Ticked values per facet: one of them must fit (or), and every facet must (and). */
export type Filters = Record<FacetName, string[]> & { sort: SortOrder }

/** Upper bounds are exclusive, in minutes. */
export const timeBands = [
  { value: 'short', from: 0, below: 60 },
  { value: 'medium', from: 60, below: 180 },
  { value: 'long', from: 180, below: Number.POSITIVE_INFINITY },
] as const

const valuesOf: Record<FacetName, (course: Facets) => string[]> = {
  category: (course) => (course.category ? [course.category] : []),
  level: (course) => [course.level],
  skill: (course) => course.skills,
  access: (course) => [course.access],
  tag: (course) => course.tags,
  time: ({ minutes }) => timeBands.filter((band) => minutes >= band.from && minutes < band.below).map((b) => b.value),
}

const isSortOrder = (value: string | null): value is SortOrder => sortOrders.some((order) => order === value)

/** Reads `/courses?level=beginner&level=advanced&sort=title`; an unknown order falls back to the newest first. */
export const parseFilters = (params: URLSearchParams): Filters => {
  const ticked = Object.fromEntries(facetNames.map((name) => [name, params.getAll(name).filter(Boolean)]))
  const sort = params.get('sort')
  return { ...(ticked as Record<FacetName, string[]>), sort: isSortOrder(sort) ? sort : 'newest' }
}

/** The shareable query of `filters`, without what is the default; empty when everything is. */
export const filtersQuery = (filters: Filters): string => {
  const params = new URLSearchParams()
  for (const name of facetNames) for (const value of filters[name]) params.append(name, value)
  if (filters.sort !== 'newest') params.set('sort', filters.sort)
  return params.toString()
}

/** How many values are ticked. */
export const tickedCount = (filters: Filters): number =>
  facetNames.reduce((total, name) => total + filters[name].length, 0)

const fits = (course: Facets, filters: Filters, except?: FacetName): boolean =>
  facetNames.every((name) => {
    if (name === except || filters[name].length === 0) return true
    const values = valuesOf[name](course)
    return filters[name].some((ticked) => values.includes(ticked))
  })

const orders: Record<SortOrder, (a: Facets, b: Facets) => number> = {
  newest: (a, b) => b.publishedAt.localeCompare(a.publishedAt),
  shortest: (a, b) => a.minutes - b.minutes,
  title: (a, b) => a.title.localeCompare(b.title, 'en'),
}

/** The courses that fit, in the chosen order; equals keep the order they came in. */
export const applyFilters = <T extends Facets>(courses: T[], filters: Filters): T[] =>
  courses.filter((course) => fits(course, filters)).sort(orders[filters.sort])

/** How many courses each value would show if it were ticked, given what is ticked in the other facets. */
export const facetCounts = (courses: Facets[], filters: Filters): Record<FacetName, Record<string, number>> => {
  const counts = Object.fromEntries(facetNames.map((name) => [name, {}])) as Record<FacetName, Record<string, number>>
  for (const name of facetNames) {
    for (const course of courses) {
      if (!fits(course, filters, name)) continue
      for (const value of valuesOf[name](course)) counts[name][value] = (counts[name][value] ?? 0) + 1
    }
  }
  return counts
}
