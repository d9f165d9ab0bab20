import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolled, openSchool, own, type School } from '../../plugins/learning/tests/school.ts'
import { type Doc, paragraph } from '../access/support/documents.ts'
import type { Person } from '../auth/people.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'

let chromium: Browser
let school: School
let course: Doc
let student: Person
let context: BrowserContext
let page: Page

const long = 'A long tale of spans. '.repeat(100)

beforeAll(async () => {
  chromium = await browser()
  school = await openSchool()
  student = await school.newcomer()
  course = await school.course()
  const lesson = await school.write(course, 'Where a trace begins', { body: paragraph(long) })
  await school.publish(course, [lesson])
  await enrolled(student.as, course)
  // The worker would send what waits past whatever a test puts before the academy.
  context = await newContext(chromium, {
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    cookie: student.cookie,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  page = await context.newPage()
  await page.goto(`/learn/${course.slug}`)
  await page.getByRole('link', { name: 'Start · Where a trace begins' }).click()
  await page.waitForURL(/where-a-trace-begins/)
  await page.waitForLoadState()
})
afterAll(async () => {
  await chromium?.close()
  await school?.clear()
})

const notes = async () => (await student.as('/api/users/me/notes')).json()
const unsaved = () => page.getByRole('region', { name: 'Could not be saved' })
/** Where notes and steps are sent. */
const written = /\/api\/(notes|lessons\/[^/]+\/complete)$/
const refuse = (route: Route) =>
  route.fulfill({
    status: 404,
    json: { errors: [{ message: 'Gone from here.', data: { code: 'learning/lesson-not-found' } }] },
  })
const write = async (words: string) => {
  await page.getByLabel('A note on this lesson').fill(words)
  await page.getByRole('button', { name: 'Save the note' }).click()
}

test('a passage that is too long to mark is said to be', async () => {
  await page.getByText('A long tale of spans.').click({ clickCount: 3 })
  await page.getByRole('button', { name: 'Highlight' }).click()
  await page.getByRole('alert').filter({ hasText: 'more than 2,000 characters' }).waitFor()
  expect(await faultsInEveryLook(page)).toEqual([])
  await page.keyboard.press('w')
  expect(await page.locator('textarea:focus').count()).toBe(0)
  await page.getByRole('heading', { level: 1 }).click()
  await page.getByRole('button', { name: 'Highlight' }).waitFor({ state: 'hidden' })
})

test('a step waits while a gateway answers for the academy', async () => {
  const away = '**/api/lessons/*/complete'
  await page.route(away, (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Soon back' }))
  await page.getByRole('button', { name: 'Mark as done' }).click()
  await page.getByText('Kept on this device as done').waitFor()
  expect((await own(student.as))[0]?.percent).toBe(0)
  await page.unroute(away)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.getByText('What you did without a connection has arrived.').waitFor()
  expect((await own(student.as))[0]?.percent).toBe(100)
})

test('what the academy refuses stays, is shown with the reason, and is tried again, copied or discarded', async () => {
  await context.setOffline(true)
  await write('Written above the clouds')
  await page.getByText('1 note kept on this device.').waitFor()
  await write('Of no use to anybody')
  await page.getByText('2 notes kept on this device.').waitFor()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText('Kept on this device as not done').waitFor()
  await context.route(written, refuse)
  await context.setOffline(false)

  await unsaved().getByText('Written above the clouds').waitFor()
  await unsaved().getByText('You took back that a lesson is done.').waitFor()
  expect(
    await unsaved()
      .getByText(/^Why: ./)
      .count(),
  ).toBe(3)
  expect(await page.getByText('kept on this device. They arrive').count()).toBe(0)

  await page.goto('/notes')
  const above = unsaved().getByRole('listitem').filter({ hasText: 'Written above the clouds' })
  await above.getByRole('button', { name: 'Copy the words' }).press('Enter')
  await page.getByText('Copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Written above the clouds')
  expect(await faultsInEveryLook(page)).toEqual([])
  await above.getByRole('button', { name: 'Try again' }).press('Enter')
  await page.getByText('The academy refused it again.').waitFor()
  expect(await notes()).toMatchObject({ total: 0 })

  await context.unroute(written)
  await above.getByRole('button', { name: 'Try again' }).press('Enter')
  await page.getByText('Saved.', { exact: true }).waitFor()
  await page.locator('h2:focus').waitFor()
  expect(await notes()).toMatchObject({ total: 1, notes: [{ body: 'Written above the clouds' }] })
  const others = unsaved().getByRole('button', { name: 'Discard' })
  await others.first().press('Enter')
  await expect.poll(() => others.count()).toBe(1)
  await others.press('Enter')
  await page.locator('h1:focus').waitFor()
  expect(await unsaved().count()).toBe(0)
  await page.reload()
  await page.getByText('1 note', { exact: true }).waitFor()
  expect(await notes()).toMatchObject({ total: 1 })
}, 120_000)
