/** The part of Pagefind 1.6's browser API that is used, as its `pagefind.js` behaves. */
export type PagefindPage = {
  url: string
  /** Words around the hits, `<mark>` around hits, `<` and `>` escaped. */
  excerpt: string
  meta: Record<string, string>
  sub_results: { title: string; url: string; locations: number[]; anchor?: { id: string } }[]
}

export type PagefindResult = {
  results: { id: string; score: number; data: () => Promise<PagefindPage> }[]
  unfilteredResultCount: number
  filters: Record<string, Record<string, number>>
}

export type Pagefind = {
  options: (options: { excerptLength?: number; ranking?: Record<string, unknown> }) => Promise<void>
  init: () => Promise<void>
  /** Loads all filters, after which searches come with counts. */
  filters: () => Promise<Record<string, Record<string, number>>>
  /** `null` finds every page that fits the filters. */
  search: (text: string | null, options: { filters: Record<string, { any: string[] }> }) => Promise<PagefindResult>
}

/** Built by the release, next to the pages; not part of the site's own bundle. */
const ADDRESS = '/pagefind/pagefind.js'

/**
 * A long lesson should not lose to a short one for its length alone; a title says more than a passing mention. The
 * `kind` is for display and would make the word “lesson” find everything.
 */
const ranking = { pageLength: 0.4, termFrequency: 0.7, metaWeights: { title: 7, course: 0.5, kind: 0 } }

let attempts = 0

/** Loads Pagefind and its filters. Each try has an address of its own: browsers remember a module that failed to load. */
export const loadPagefind = async (): Promise<Pagefind> => {
  attempts += 1
  const address = attempts === 1 ? ADDRESS : `${ADDRESS}?attempt=${attempts}`
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL(address, location.origin).href)
  await pagefind.options({ excerptLength: 28, ranking })
  await pagefind.init()
  await pagefind.filters()
  return pagefind
}
