import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { baseUrl, demoPassword, emailOf, type Fetch, json, signIn } from '../../tests/support/academy.ts'
import { browser, newContext } from '../../tests/support/browser.ts'

let chromium: Browser
let editor: Fetch
let course: { id: string }
/** Everything that any page of these tests asked another host for. */
const outside: string[] = []

beforeAll(async () => {
  chromium = await browser()
  editor = await signIn('editor')
  const draft = { title: 'Made for a test of the panel', summary: 'It is deleted when the test is over.' }
  const reply = await editor('/api/courses', json('POST', draft))
  course = ((await reply.json()) as { doc: { id: string } }).doc
})

afterAll(async () => {
  await editor(`/api/courses/${course.id}`, json('DELETE', {}))
  await chromium?.close()
})

const pageOf = async (context: BrowserContext): Promise<Page> => {
  context.on('request', (request) => {
    const url = request.url()
    if (url.startsWith('http') && !url.startsWith(`${baseUrl()}/`)) outside.push(url)
  })
  return context.newPage()
}

const dashboard = (page: Page) => page.getByRole('heading', { level: 1, name: 'What needs you' })

test('an editor signs in with the keyboard alone and finds their latest work on the dashboard', async () => {
  const page = await pageOf(await newContext(chromium))
  await page.goto('/admin')
  await page.getByRole('heading', { name: 'Sign in to the studio' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type(emailOf('editor'))
  await page.keyboard.press('Tab')
  await page.keyboard.type(demoPassword)
  await page.keyboard.press('Enter')
  await dashboard(page).waitFor()
  await page.getByRole('link', { name: 'Made for a test of the panel' }).waitFor()
})

test('a wrong password is refused in words, and the email stays', async () => {
  const page = await pageOf(await newContext(chromium))
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(emailOf('editor'))
  await page.getByLabel('Password').fill('not-the-password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('Email and password do not match').waitFor()
  expect(await page.getByLabel('Email').inputValue()).toBe(emailOf('editor'))
})

test('a title that is typed is saved by itself, and readers see it once it is published', async () => {
  const page = await pageOf(await newContext(chromium, { role: 'editor' }))
  await page.goto(`/admin/collections/courses/${course.id}`)
  await page.locator('#field-title').fill('Renamed in the panel')
  const stored = async () =>
    ((await (await editor(`/api/courses/${course.id}?depth=0&draft=true`)).json()) as { title?: string }).title
  await expect.poll(stored, { timeout: 30_000 }).toBe('Renamed in the panel')
  const guest = () => fetch(`${baseUrl()}/api/courses/${course.id}`)
  expect((await guest()).status).toBe(404)
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await page.getByText('successfully').first().waitFor()
  expect(((await (await guest()).json()) as { title: string }).title).toBe('Renamed in the panel')
})

test('a student is told why the panel is not for them, and how to go back', async () => {
  const page = await pageOf(await newContext(chromium, { role: 'student' }))
  await page.goto('/admin/collections/courses')
  await page.getByRole('heading', { name: 'The studio is for instructors and editors' }).waitFor()
  await page.getByText('with the role “student”').waitFor()
  await page.getByRole('link', { name: 'Go to the academy' }).click()
  await page.waitForURL(`${baseUrl()}/`)
})

test('signing out ends the session and returns to the sign-in', async () => {
  const context = await newContext(chromium, { role: 'instructor' })
  const page = await pageOf(context)
  await page.goto('/admin')
  await dashboard(page).waitFor()
  await page.goto('/admin/logout')
  await page.getByRole('heading', { name: 'Sign in to the studio' }).waitFor()
  const me = (await (await context.request.get('/api/users/me')).json()) as { user: unknown }
  expect(me.user).toBeNull()
})

const violations = async (page: Page): Promise<string[]> => {
  const found = await new AxeBuilder({ page }).exclude('#live-preview-iframe').analyze()
  return found.violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(', ')}`)
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the panel’s screens in %s',
  async (colorScheme) => {
    const guest = await pageOf(await newContext(chromium, { colorScheme }))
    const staff = await pageOf(await newContext(chromium, { colorScheme, role: 'editor' }))
    const form = `/admin/collections/courses/${course.id}`
    for (const path of ['/admin/login', '/admin', '/admin/collections/courses', form]) {
      const page = path === '/admin/login' ? guest : staff
      await page.goto(path)
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor({ state: 'attached' })
      await page.locator(':is(main, [role=main]) :is(h1, input)').first().waitFor()
      // Payload fills a screen piece by piece, and names are set when it has come to rest.
      await expect.poll(() => violations(page), { message: path, timeout: 90_000 }).toEqual([])
    }
  },
  400_000,
)

test('the panel asked no other host for anything', () => {
  expect(outside).toEqual([])
})
