import type { Page } from 'playwright-core'
import { browser } from '../tests/support/browser.ts'
import { ms, percentile, type Table } from './report.ts'

const queries = [
  'trace',
  'burn rate',
  'sampling',
  'context propagation',
  'error budget',
  'collector',
  'baggage',
  'grouping',
]
const rounds = 3

type Pagefind = { search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }> }

/** Milliseconds from a query to its first five results with their excerpts. Nothing in here may have a name: tsx would add to it. */
const ask = (page: Page, query: string): Promise<number> =>
  page.evaluate(
    async ([address, query]) => {
      const begun = performance.now()
      const { results } = await ((await import(address)) as Pagefind).search(query)
      await Promise.all(results.slice(0, 5).map((result) => result.data()))
      return performance.now() - begun
    },
    ['/pagefind/pagefind.js', query] as const,
  )

const pagesIndexed = async (baseUrl: string): Promise<number> => {
  const entry = (await (await fetch(`${baseUrl}/pagefind/pagefind-entry.json`)).json()) as {
    languages: Record<string, { page_count: number }>
  }
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0)
}

/** Searches in Chromium, over the built index alone. */
export const measureSearch = async (baseUrl: string): Promise<Table[]> => {
  const chromium = await browser()
  const page = await (await chromium.newContext()).newPage()
  await page.goto(`${baseUrl}/about`)
  const first = await ask(page, 'observability')
  const warm: number[] = []
  for (let round = 0; round < rounds; round++) for (const query of queries) warm.push(await ask(page, query))
  const pages = await pagesIndexed(baseUrl)
  await chromium.close()
  return [
    {
      title: 'Search',
      note: `${warm.length} searches for ${queries.length} queries, in Chromium; the first includes loading Pagefind.`,
      head: ['pages indexed', 'first search', 'p50', 'p95', 'slowest'],
      rows: [[pages, ms(first), ms(percentile(warm, 0.5)), ms(percentile(warm, 0.95)), ms(Math.max(...warm))]],
    },
  ]
}
