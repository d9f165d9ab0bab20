// Takes pictures of docs/authors.md anew from an academy that runs with its demo courses:
// CHROME_PATH=/usr/bin/chromium node scripts/run.mjs scripts/pictures.ts
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { env } from '../cms/env.ts'
import { demoPassword, emailOf } from '../tests/support/academy.ts'
import { browser } from '../tests/support/browser.ts'

const folder = new URL('../docs/images/', import.meta.url).pathname
const slug = 'error-monitoring'

/** Few colours, so that a screen stays below 150 kB; without the badge of Next’s development server. */
const take = async (page: Page, name: string): Promise<void> => {
  const shot = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    style: 'nextjs-portal { display: none }',
  })
  await sharp(shot)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(join(folder, `${name}.png`))
}

const chromium = await browser()
const context = await chromium.newContext({ baseURL: env.PUBLIC_URL, viewport: { width: 1440, height: 900 } })
context.setDefaultTimeout(120_000)
await context.request.post('/api/auth/sign-in/email', {
  headers: { origin: env.PUBLIC_URL },
  data: { email: emailOf('instructor'), password: demoPassword },
})
const course = (await (await context.request.get(`/api/courses/${slug}?depth=0`)).json()) as {
  id: string
  sections: { lessons: string[] }[]
}
const page = await context.newPage()

await page.goto(`/admin/collections/courses/${course.id}/outline`)
await page.getByText('All saved in the draft').waitFor()
await take(page, 'outline')

await page.goto(`/admin/collections/courses/${course.id}/review`)
await page.getByRole('heading', { name: 'What publishing needs' }).waitFor()
await page.getByLabel('Write a comment').waitFor()
await take(page, 'review')

await page.goto(`/admin/collections/lessons/${course.sections[0]?.lessons[0]}`)
await page.locator('.LexicalEditorTheme__block-code').first().scrollIntoViewIfNeeded()
await take(page, 'lesson')
await page.locator('#live-preview-toggler').click()
await page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 }).waitFor()
await take(page, 'live-preview')
await chromium.close()
