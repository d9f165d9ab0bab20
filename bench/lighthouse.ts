import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { freePort } from '../scripts/supervisor/ports.ts'
import { chromiumArgs } from '../tests/support/browser.ts'
import { ms, type Table } from './report.ts'
import { samplePages } from './samplePages.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

/** Other work on the machine shows in a single run; the one in the middle is typical. */
const runs = 3

const scoreOf = (report: Report, category: string) => Math.round((report.categories[category]?.score ?? 0) * 100)

const visit = async (url: string, port: number): Promise<Report> => {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] })
  if (!result) throw new Error(`Lighthouse has nothing to say of ${url}.`)
  return result.lhr
}

const typicalVisit = async (url: string, port: number): Promise<Report> => {
  const reports: Report[] = []
  for (let run = 0; run < runs; run++) reports.push(await visit(url, port))
  const sorted = reports.toSorted((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'))
  return sorted[Math.floor(runs / 2)] as Report
}

/** Lighthouse's default: an emulated phone on a throttled mobile network. */
export const measureLighthouse = async (baseUrl: string): Promise<Table[]> => {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: [...chromiumArgs, `--remote-debugging-port=${port}`],
  })
  const rows: (string | number)[][] = []
  for (const [name, path] of Object.entries(await samplePages(baseUrl))) {
    const report = await typicalVisit(baseUrl + path, port)
    const timing = (id: string) => ms(report.audits[id]?.numericValue ?? Number.NaN)
    rows.push([
      name,
      ...categories.map((category) => scoreOf(report, category)),
      timing('largest-contentful-paint'),
      timing('total-blocking-time'),
      (report.audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3),
    ])
    const failed = Object.values(report.audits).filter((audit) => audit.score !== null && audit.score < 0.9)
    for (const audit of failed)
      process.stdout.write(`  ${name}: ${audit.title} (${audit.displayValue ?? audit.score})\n`)
  }
  await browser.close()
  return [
    {
      title: 'Lighthouse',
      note: `The run in the middle of ${runs}, mobile emulation with simulated throttling.`,
      head: ['page', ...categories, 'LCP', 'blocking time', 'layout shift'],
      rows,
    },
  ]
}
