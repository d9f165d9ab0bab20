import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { everyKindOfPage } from './pages.ts'

let chromium: Browser

beforeAll(async () => {
  chromium = await browser()
})

afterAll(() => chromium?.close())

test('axe finds nothing on any kind of page, in either theme, on phone and desktop, and nothing scrolls sideways', async () => {
  const context = await newContext(chromium)
  const found: string[] = []
  for (const [name, path] of await everyKindOfPage()) {
    const page = await context.newPage()
    await page.goto(path, { waitUntil: 'load' })
    found.push(...(await faultsInEveryLook(page)).map((fault) => `${name}, ${fault}`))
    await page.close()
  }
  await context.close()
  expect(found).toEqual([])
}, 600_000)
