import { browser } from '../tests/support/browser.ts'
import { kB, type Table } from './report.ts'
import { samplePages } from './samplePages.ts'

const kinds = ['document', 'stylesheet', 'script', 'font', 'image'] as const

/** What a first visit transfers before any interaction, as Chromium counts it (compressed, with headers). */
export const measurePageWeights = async (baseUrl: string): Promise<Table[]> => {
  const chromium = await browser()
  const rows: string[][] = []
  for (const [name, path] of Object.entries(await samplePages(baseUrl))) {
    const page = await (await chromium.newContext()).newPage()
    const bytes = new Map<string, number>()
    page.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      const kind = request.resourceType()
      bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize + responseHeadersSize)
    })
    await page.goto(baseUrl + path, { waitUntil: 'networkidle' })
    const total = [...bytes.values()].reduce((sum, each) => sum + each, 0)
    rows.push([name, ...kinds.map((kind) => kB(bytes.get(kind) ?? 0)), kB(total)])
    await page.context().close()
  }
  await chromium.close()
  return [
    {
      title: 'Page weights',
      note: 'First visit, transferred bytes, before interaction.',
      head: ['page', ...kinds, 'all'],
      rows,
    },
  ]
}
