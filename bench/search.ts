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

type Search = { search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }> }

/** From a query to the first five results with their excerpts, in Chromium, over the built index alone. */
export const measureSearch = async (baseUrl: string): Promise<Table[]> => {
  const chromium = await browser()
  const page = await (await chromium.newContext()).newPage()
  await page.goto(`${baseUrl}/about`)
  const { first, warm, pages } = await page.evaluate(
    async ({ queries, rounds }) => {
      const address = '/pagefind/pagefind.js'
      const pagefind: Search = await import(address)
      const ask = async (query: string) => {
        const begun = performance.now()
        const { results } = await pagefind.search(query)
        await Promise.all(results.slice(0, 5).map((result) => result.data()))
        return performance.now() - begun
      }
      const first = await ask('observability')
      const warm: number[] = []
      for (let round = 0; round < rounds; round++) for (const query of queries) warm.push(await ask(query))
      const entry = (await (await fetch('/pagefind/pagefind-entry.json')).json()) as {
        languages: Record<string, { page_count: number }>
      }
      return { first, warm, pages: Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0) }
    },
    { queries, rounds },
  )
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
