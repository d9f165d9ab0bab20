import net, { type AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { retiringWorker } from '../../cms/server/retiringWorker.ts'
import { enrolled, openSchool, own, type School } from '../../plugins/learning/tests/school.ts'
import type { Doc } from '../access/support/documents.ts'
import type { Person } from '../auth/people.ts'
import { baseUrl } from '../support/academy.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { academyWith, trap } from './staleShell.ts'

let chromium: Browser
let school: School
let course: Doc
let student: Person

beforeAll(async () => {
  chromium = await browser()
  school = await openSchool()
  student = await school.newcomer()
  course = await school.course()
  await school.publish(course, [
    await school.write(course, 'Where a trace begins'),
    await school.write(course, 'What sampling keeps'),
  ])
})
afterAll(async () => {
  await chromium?.close()
  await school?.clear()
})

const device = ({ cookie }: Person): Promise<BrowserContext> =>
  newContext(chromium, { reducedMotion: 'reduce', cookie })

/** Saves the course, in which the student is. */
const save = async (page: Page) => {
  await enrolled(student.as, course)
  await page.goto(`/learn/${course.slug}`)
  await page.getByRole('button', { name: 'Save for offline reading' }).click()
  await page.getByText('2 lessons on this device').waitFor()
}

/** The academy at an address of its own, and how often something of it was asked for there. */
const overheard = async () => {
  const { hostname, port } = new URL(baseUrl())
  let said = ''
  const server = net.createServer((near) => {
    const far = net.connect(Number(port), hostname)
    near.on('data', (bytes) => {
      said += String(bytes)
    })
    near.on('error', () => far.destroy())
    far.on('error', () => near.destroy())
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    timesAsked: (path: string) => said.split(`GET ${path} HTTP`).length - 1,
    close: () => server.close(),
  }
}

/** Browsers look for a newer worker a moment after a visit. */
const soon = { timeout: 20_000 }

/** Wakes the worker as a browser does that has found the network again, without any page of ours. */
const wake = async (context: BrowserContext) => {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL === `${baseUrl()}/`)
      if (ours) resolve(ours.registrationId)
    })
  })
  await cdp.send('ServiceWorker.enable')
  await page.goto('/favicon.svg')
  const registrationId = await registered
  await cdp.send('ServiceWorker.dispatchSyncEvent', {
    origin: baseUrl(),
    registrationId,
    tag: 'academy-waiting',
    lastChance: false,
  })
}

test('a student saves a course, reads, notes and completes without a connection, closes the tab, and it arrives', async () => {
  const context = await device(student)
  const page = await context.newPage()
  await save(page)
  const cdp = await context.newCDPSession(page)
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors')
  // A profile of its own is a private window to Chromium, in which nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])

  await context.setOffline(true)
  await page.goto(`/learn/${course.slug}`)
  await page.getByRole('link', { name: 'Start · Where a trace begins' }).click()
  await page.getByRole('heading', { level: 1, name: 'Where a trace begins' }).waitFor()
  await page.getByText('You are reading the copy on this device').waitFor()
  await page.getByText('The text of Where a trace begins.').waitFor()
  await page.getByLabel('A note on this lesson').fill('Written above the clouds')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.getByText('1 note kept on this device.').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'Written above the clouds' }).waitFor()
  await page.getByRole('button', { name: 'Mark as done' }).click()
  await page.getByText('Kept on this device as done').waitFor()
  await page.goto('/me')
  await page.getByRole('heading', { level: 1, name: 'You are offline' }).waitFor()
  await page.getByText('2 notes and steps on this device will be sent').waitFor()
  expect(await faultsInEveryLook(page)).toEqual([])
  await page.close()

  await context.setOffline(false)
  await wake(context)
  await expect.poll(async () => (await own(student.as))[0]?.percent, soon).toBe(50)
  const notes = await (await student.as('/api/users/me/notes')).json()
  expect(notes).toMatchObject({ total: 1, notes: [{ body: 'Written above the clouds' }] })

  // Whoever may not read it any more has it no more.
  const { id } = await enrolled(student.as, course)
  await student.as(`/api/enrollments/${id}`, { method: 'DELETE' })
  const later = await context.newPage()
  await later.addInitScript(() => localStorage.removeItem('academy.renewed'))
  await later.goto('/offline')
  await expect
    .poll(() => later.evaluate(() => caches.keys()), soon)
    .not.toContainEqual(expect.stringContaining('copies'))
  await context.close()
}, 120_000)

test('what a student keeps is for nobody else, and goes when they sign out', async () => {
  const context = await device(student)
  const page = await context.newPage()
  await save(page)
  await page.goto('/offline')
  await page.getByRole('button', { name: /^Remove from this device: / }).click()
  await page.locator('h1:focus').waitFor()
  await page.getByText('Nothing is saved on this device.').waitFor()
  await save(page)
  const cookies = await context.cookies()
  await context.clearCookies()
  await page.goto('/sign-in')
  await context.setOffline(true)
  await page.goto(`/learn/${course.slug}`)
  await page.getByRole('heading', { level: 1, name: 'You are offline' }).waitFor()
  await page.getByText('Nothing is saved on this device.').waitFor()

  // The page that was asked for opens by itself.
  await context.addCookies(cookies)
  await context.setOffline(false)
  await page.getByText('2 lessons on this device').waitFor()

  // Leaving without a connection hides it at once, and says that the academy has not heard of it.
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('alert').filter({ hasText: 'you are still signed in there' }).waitFor()
  await page.goto(`/learn/${course.slug}`)
  await page.getByText('Nothing is saved on this device.').waitFor()
  await context.setOffline(false)
  await page.getByText('2 lessons on this device').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(/sign-in/)
  const kept = await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('copies')))
  expect(kept).toEqual([])
  await context.close()
}, 120_000)

test('what a full device cannot keep goes back to where it was written, or arrives at once', async () => {
  const writer = await school.newcomer()
  await enrolled(writer.as, course)
  const context = await device(writer)
  const page = await context.newPage()
  await page.goto(`/learn/${course.slug}`)
  await page.getByRole('link', { name: 'Start · Where a trace begins' }).click()
  const words = page.getByLabel('A note on this lesson')
  await words.fill('Nowhere to put it')
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('No room.', 'QuotaExceededError')
    }
  })
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.getByText('This device has no room for it').waitFor()
  expect(await words.inputValue()).toBe('Nowhere to put it')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Nowhere to put it' }).waitFor()
  expect(await (await writer.as('/api/users/me/notes')).json()).toMatchObject({ total: 1 })
  await context.close()
}, 60_000)

test('a page that the worker stays out of is asked for once: some addresses are good for one visit', async () => {
  const academy = await overheard()
  const context = await chromium.newContext({ baseURL: academy.url })
  const page = await context.newPage()
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.goto('/api/users/me?state=once')
  expect(academy.timesAsked('/api/users/me?state=once')).toBe(1)
  await page.goto('/about?state=once')
  expect(academy.timesAsked('/about?state=once')).toBe(1)
  await context.close()
  academy.close()
}, 60_000)

test('an old version of the worker is gone after one visit, and ours after one when it is called back', async () => {
  const academy = await academyWith(trap)
  const context = await chromium.newContext({ baseURL: academy.url })
  const page = await context.newPage()
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  academy.serve(null)
  await page.goto('/about')
  expect(await page.locator('body').textContent()).toBe('An old shell')
  const cached = () => page.evaluate(() => caches.keys())
  await expect.poll(cached, soon).toEqual([expect.stringMatching(/^academy-shell\/[0-9a-f]{16}$/)])
  await page.goto('/about')
  await page.getByRole('navigation', { name: 'Main' }).waitFor()

  academy.serve(retiringWorker)
  await page.goto('/courses')
  await expect.poll(cached, soon).toEqual([])
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await context.close()
  academy.close()
}, 60_000)
