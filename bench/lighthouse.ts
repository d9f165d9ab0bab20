import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { freePort } from '../scripts/supervisor/ports.ts'
import { chromiumArgs } from '../tests/support/browser.ts'
import { ms, type Table } from './report.ts'
import { samplePages } from './samplePages.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Lighthouse's default: an emulated phone on a throttled mobile network. */
export const measureLighthouse = async (baseUrl: string): Promise<Table[]> => {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: [...chromiumArgs, `--remote-debugging-port=${port}`],
  })
  const rows: (string | number)[][] = []
  for (const [name, path] of Object.entries(await samplePages(baseUrl))) {
    const result = await lighthouse(baseUrl + path, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    })
    const scores = categories.map((id) => Math.round((result?.lhr.categories[id]?.score ?? 0) * 100))
    const timing = (id: string) => ms(result?.lhr.audits[id]?.numericValue ?? Number.NaN)
    rows.push([
      name,
      ...scores,
      timing('largest-contentful-paint'),
      timing('total-blocking-time'),
      (result?.lhr.audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3),
    ])
    const failed = Object.values(result?.lhr.audits ?? {}).filter((audit) => audit.score !== null && audit.score < 0.9)
    for (const audit of failed)
      process.stdout.write(`  ${name}: ${audit.title} (${audit.displayValue ?? audit.score})\n`)
  }
  await browser.close()
  return [
    {
      title: 'Lighthouse',
      note: 'One run each, mobile emulation with simulated throttling.',
      head: ['page', ...categories, 'LCP', 'blocking time', 'layout shift'],
      rows,
    },
  ]
}
