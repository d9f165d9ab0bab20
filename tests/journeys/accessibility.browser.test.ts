import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browser, newContext } from '../support/browser.ts'
import { everyKindOfPage } from './pages.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let chromium: Browser
let pages: [string, string][]

beforeAll(async () => {
  chromium = await browser()
  pages = await everyKindOfPage()
})

afterAll(() => chromium?.close())

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    ['phone', 390],
    ['desktop', 1440],
  ])(
    'axe finds nothing on any kind of page at %s width, and nothing scrolls sideways',
    async (_name, width) => {
      const context = await newContext(chromium, { colorScheme, viewport: { width, height: 844 } })
      const found: string[] = []
      for (const [name, path] of pages) {
        const page = await context.newPage()
        await page.goto(path, { waitUntil: 'networkidle' })
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
        for (const { id, nodes } of violations)
          found.push(`${name}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (overflow > 0) found.push(`${name}: ${overflow} px wider than the screen`)
        await page.close()
      }
      await context.close()
      expect(found).toEqual([])
    },
    180_000,
  )
})
