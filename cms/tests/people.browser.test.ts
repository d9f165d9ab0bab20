import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Account, type TestPeople, testPeople } from '../../plugins/auth/tests/support/accounts.ts'
import { baseUrl } from '../../tests/support/academy.ts'
import { faultsOf } from '../../tests/support/axe.ts'
import { browser, newContext } from '../../tests/support/browser.ts'

let chromium: Browser
let people: TestPeople
let student: Account
let context: BrowserContext
let page: Page

beforeAll(async () => {
  people = await testPeople()
  student = await people.add('student', 'Sam Lost')
  chromium = await browser()
  context = await newContext(chromium, { role: 'admin' })
  page = await context.newPage()
})
afterAll(async () => {
  await chromium?.close()
  await people.payload.delete({ collection: 'invitations', where: { email: { like: '@invited.test' } } })
  await people.remove()
})

const person = () => page.goto(`/admin/collections/users/${student.id}`)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = () => page.getByRole('dialog')
const faults = () => faultsOf(page)

test('an administrator bans somebody with a reason, by the keyboard, and lets them in again', async () => {
  await person()
  await button('Ban').press('Enter')
  await dialog().getByLabel('Reason').waitFor()
  await expect.poll(faults, { timeout: 30_000 }).toEqual([])
  await page.keyboard.type('Advertising')
  await dialog().getByRole('button', { name: 'Ban' }).press('Enter')
  await page.getByText('Sam Lost is banned and signed out everywhere').waitFor()
  const banned = await people.payload.findByID({ collection: 'users', id: student.id, depth: 0 })
  expect(banned).toMatchObject({ banned: true, banReason: 'Advertising', banExpires: null })
  await button('Lift the ban').click()
  await page.getByText('Sam Lost can sign in again').waitFor()
  await button('Ban').waitFor()
})

test('support looks through a person’s eyes under a banner, in the site and in the panel, and comes back', async () => {
  await person()
  await button('Look as this person').click()
  await dialog().getByLabel('Reason').fill('Ticket 12')
  await dialog().getByRole('button', { name: 'Look as this person' }).click()
  await page.waitForURL(`${baseUrl()}/`)
  await page.getByText('You are looking as Sam Lost.').waitFor()
  await page.goto('/courses')
  await page.getByText('You are looking as Sam Lost.').waitFor()
  await page.goto('/admin')
  await page.getByRole('heading', { name: 'The studio is for instructors and editors' }).waitFor()
  await page.getByText('You are looking as Sam Lost.').waitFor()
  await button('Stop').click()
  await page.waitForURL('**/admin/collections/users')
  await page.goto('/')
  await page.getByRole('link', { name: 'Sentry Academy, home' }).waitFor()
  expect(await page.getByText('You are looking as').isVisible()).toBe(false)
})

test('an invitation is sent from above the list, on a phone as well', async () => {
  const email = `panel-${Date.now()}@invited.test`
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/admin/collections/invitations')
  await page.getByLabel('Email', { exact: true }).fill(email)
  await page.getByRole('form', { name: 'Invite somebody' }).getByRole('combobox').selectOption('instructor')
  await button('Invite').click()
  await page.getByText(`An invitation is on its way to ${email}`).waitFor()
  await page.getByRole('link', { name: email }).waitFor()
  await expect.poll(faults, { timeout: 90_000 }).toEqual([])
}, 180_000)
