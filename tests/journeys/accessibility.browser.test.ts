import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, newContext } from '../support/browser.ts'
import { everyKindOfPage } from './pages.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = { phone: 390, desktop: 1440 }
const themes = ['light', 'dark'] as const

let chromium: Browser

beforeAll(async () => {
  chromium = await browser()
})

afterAll(() => chromium?.close())

/** What axe and the ruler find on a page as it stands. */
const faultsOf = async (page: Page): Promise<string[]> => {
  // Legacy mode spares a second page for each look; it differs only in foreign frames, which axe is not to judge here.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [
    ...violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(overflow > 0 ? [`${overflow} px wider than the screen`] : []),
  ]
}

test('axe finds nothing on any kind of page, in either theme, on phone and desktop, and nothing scrolls sideways', async () => {
  const context = await newContext(chromium)
  const found: string[] = []
  for (const [name, path] of await everyKindOfPage()) {
    const page = await context.newPage()
    await page.goto(path, { waitUntil: 'load' })
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      for (const [device, width] of Object.entries(widths)) {
        await page.setViewportSize({ width, height: 844 })
        found.push(...(await faultsOf(page)).map((fault) => `${name}, ${colorScheme}, ${device}: ${fault}`))
      }
    }
    await page.close()
  }
  await context.close()
  expect(found).toEqual([])
}, 600_000)
