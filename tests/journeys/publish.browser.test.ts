import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { baseUrl, type Fetch, json, signIn } from '../support/academy.ts'
import { browser, newContext } from '../support/browser.ts'

type Course = { id: string; title: string; slug: string }

let chromium: Browser
let editor: Fetch
let course: Course

beforeAll(async () => {
  chromium = await browser()
  editor = await signIn('editor')
  course = (await (await editor('/api/courses/alerts-you-can-sleep-through?depth=0')).json()) as Course
})

afterAll(async () => {
  // Other tests read the same course.
  await editor(`/api/courses/${course.id}`, json('PATCH', { title: course.title, _status: 'published' }))
  await chromium?.close()
})

const publishInPanel = async (page: Page, title: string): Promise<void> => {
  await page.goto(`/admin/collections/courses/${course.id}`)
  await page.getByLabel('Title').first().fill(title)
  const publish = page.getByRole('button', { name: 'Publish changes' })
  await publish.click()
  await page.getByText('Updated successfully').first().waitFor()
}

test('an editor publishes in the panel; the catalogue shows it and the search, of each language, finds it within seconds', async () => {
  const word = `quietude${Date.now().toString(36)}`
  const staff = await newContext(chromium, { role: 'editor' })
  const panel = await staff.newPage()
  await publishInPanel(panel, `Alerts and ${word}`)
  const published = performance.now()

  const guest = await (await newContext(chromium)).newPage()
  await expect
    .poll(async () => (await (await fetch(`${baseUrl()}/courses`)).text()).includes(word), {
      timeout: 30_000,
      interval: 50,
    })
    .toBe(true)
  const shown = performance.now() - published
  await guest.goto('/courses')
  await guest.getByRole('link', { name: `Alerts and ${word}` }).waitFor()

  await guest.keyboard.press('/')
  await guest.getByRole('dialog').getByRole('textbox').fill(word)
  await guest
    .getByRole('dialog')
    .getByRole('link', { name: new RegExp(word) })
    .first()
    .click()
  await guest.getByRole('heading', { level: 1, name: new RegExp(word) }).waitFor()
  expect(new URL(guest.url()).pathname).toBe(`/courses/${course.slug}`)

  await guest.goto('/de/courses/error-monitoring')
  await guest.keyboard.press('/')
  await guest.getByRole('dialog').getByRole('textbox').fill('zeichenketten')
  await guest.getByRole('dialog').getByRole('link', { name: 'Ursachen statt Zeichenketten' }).first().click()
  await guest.getByRole('heading', { level: 1, name: 'Ursachen statt Zeichenketten' }).waitFor()
  await guest.getByRole('link', { name: 'English' }).press('Enter')
  await guest.getByRole('heading', { level: 1, name: 'Causes, not strings' }).waitFor()

  console.info(`publish → shown in the catalogue: ${Math.round(shown)} ms`)
  await staff.close()
  await guest.context().close()
}, 180_000)
