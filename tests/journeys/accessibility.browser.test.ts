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

/** Pages that are looked at at once; each keeps one processor busy. */
const lookers = 2

test('axe finds nothing on any kind of page, in either theme, on phone and desktop, and nothing scrolls sideways', async () => {
  const pages = await everyKindOfPage()
  const found: string[] = []
  const lookAround = async () => {
    const context = await newContext(chromium, { reducedMotion: 'reduce' })
    for (let next = pages.shift(); next; next = pages.shift()) {
      const [name, path] = next
      const page = await context.newPage()
      await page.goto(path, { waitUntil: 'load' })
      found.push(...(await faultsInEveryLook(page)).map((fault) => `${name}, ${fault}`))
      await page.close()
    }
    await context.close()
  }
  await Promise.all(Array.from({ length: lookers }, lookAround))
  expect(found).toEqual([])
}, 600_000)
