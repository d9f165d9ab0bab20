import { createCache } from '#site/cache.ts'
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts'
import { type FacetName, facetNames, isEmptyQuery, type Query, withoutFacet, writeQuery } from './query.ts'
import { suggestionsFor, type Vocabulary } from './suggest.ts'

export type FacetCounts = Record<FacetName, Record<string, number>>

export type Outcome = {
  total: number
  /** Results without any filter. */
  unfiltered: number
  counts: FacetCounts
  /** Loads the pages from `start` to `end` (exclusive), best first. */
  load: (start: number, end: number) => Promise<PagefindPage[]>
  /** Another text that finds something, when this one does not. */
  suggestion: string | null
}

type Parts = { loadPagefind: () => Promise<Pagefind>; loadVocabulary: () => Promise<Vocabulary> }

/** Searches the index; loads it when first asked. A failed load is tried again by the next search. */
export const createEngine = ({ loadPagefind, loadVocabulary }: Parts) => {
  let loading: Promise<Pagefind> | null = null
  const ready = () => {
    loading ??= loadPagefind().catch((error) => {
      loading = null
      throw error
    })
    return loading
  }

  const remembered = createCache<PagefindResult>(12)
  const search = (query: Query): Promise<PagefindResult> =>
    remembered(writeQuery(query), async () => {
      const chosen = facetNames.flatMap((name) => (query.filters[name] ? [[name, { any: query.filters[name] }]] : []))
      return (await ready()).search(query.text.trim() || null, { filters: Object.fromEntries(chosen) })
    })

  /** A facet's counts ignore its own choice: beside “Lessons” one wants to see how many courses there would be. */
  const countsOf = async (query: Query, found: PagefindResult): Promise<FacetCounts> => {
    const entries = facetNames.map(async (name) => {
      const result = query.filters[name] ? await search(withoutFacet(query, name)) : found
      return [name, result.filters[name] ?? {}] as const
    })
    return Object.fromEntries(await Promise.all(entries)) as FacetCounts
  }

  const suggestionFor = async (text: string): Promise<string | null> => {
    const vocabulary = await loadVocabulary().catch((): Vocabulary => ({})) // a help that may be missing
    for (const suggestion of suggestionsFor(text, vocabulary).slice(0, 4)) {
      if ((await search({ text: suggestion, filters: {} })).results.length > 0) return suggestion
    }
    return null
  }

  return {
    preload: (): void => void ready().catch(() => {}),

    find: async (query: Query): Promise<Outcome> => {
      if (isEmptyQuery(query)) return nothing(await (await ready()).filters())
      const found = await search(query)
      const finds = found.results.length > 0 || found.unfilteredResultCount > 0
      return {
        total: found.results.length,
        unfiltered: found.unfilteredResultCount,
        counts: await countsOf(query, found),
        load: (start, end) => Promise.all(found.results.slice(start, end).map((result) => result.data())),
        suggestion: finds ? null : await suggestionFor(query.text),
      }
    },
  }
}

/** An empty query finds nothing, but says what there is to choose from. */
const nothing = (counts: Record<string, Record<string, number>>): Outcome => ({
  total: 0,
  unfiltered: 0,
  counts: Object.fromEntries(facetNames.map((name) => [name, counts[name] ?? {}])) as FacetCounts,
  load: async () => [],
  suggestion: null,
})

export type Engine = ReturnType<typeof createEngine>
