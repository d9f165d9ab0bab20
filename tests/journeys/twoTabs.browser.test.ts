import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolled, openSchool, own, type School } from '../../plugins/learning/tests/school.ts'
import type { Doc } from '../access/support/documents.ts'
import type { Person } from '../auth/people.ts'
import { browser, newContext } from '../support/browser.ts'

let chromium: Browser
let school: School
let course: Doc
let student: Person
let context: BrowserContext
let one: Page
let other: Page

beforeAll(async () => {
  chromium = await browser()
  school = await openSchool()
  student = await school.newcomer()
  course = await school.course()
  const lesson = await school.write(course, 'Where a trace begins')
  await school.publish(course, [lesson])
  await enrolled(student.as, course)
  // The worker would send what waits past whatever a test puts before the academy.
  context = await newContext(chromium, { serviceWorkers: 'block', reducedMotion: 'reduce', cookie: student.cookie })
  await context.clock.install()
  const open = async () => {
    const page = await context.newPage()
    await page.goto(`/learn/${course.slug}/${lesson.slug}`)
    await page.waitForLoadState()
    return page
  }
  one = await open()
  other = await open()
})
afterAll(async () => {
  await chromium?.close()
  await school?.clear()
})

test('what is done in one tab is shown by both', async () => {
  await one.getByRole('button', { name: 'Mark as done' }).click()
  for (const page of [one, other]) await page.getByRole('button', { name: 'Take it back' }).waitFor()
  await other.getByRole('button', { name: 'Take it back' }).click()
  for (const page of [other, one]) await page.getByRole('button', { name: 'Mark as done' }).waitFor()
  expect((await own(student.as))[0]?.percent).toBe(0)
})

test('notes that wait are sent once, by whichever tab', async () => {
  let answered = 0
  context.on('response', (response) => {
    if (new URL(response.url()).pathname === '/api/notes') answered += 1
  })
  await context.setOffline(true)
  for (const [page, words] of [
    [one, 'From the one'],
    [other, 'From the other'],
  ] as const) {
    await page.getByLabel('A note on this lesson').fill(words)
    await page.getByRole('button', { name: 'Save the note' }).click()
    await page.getByText('kept on this device.').waitFor()
  }
  await context.setOffline(false)
  const total = async () => ((await (await student.as('/api/users/me/notes')).json()) as { total: number }).total
  await expect.poll(total, { timeout: 20_000 }).toBe(2)
  // Whoever comes second finds nothing.
  for (const page of [one, other])
    await page.evaluate(() => navigator.locks.request('academy-learning-send', () => undefined))
  expect(answered).toBe(2)
})

type Beat = { from: string; to: string }

const beatsIn = (request: Request): Beat[] =>
  request.url().endsWith('/api/learning/heartbeats') ? (request.postDataJSON() as { beats: Beat[] }).beats : []

/** Touches a page, and waits until the other one knows. */
const touch = async (page: Page, knows: Page) => {
  await knows.evaluate(() => {
    const heard = new Promise((resolve) => {
      new BroadcastChannel('academy-study').addEventListener('message', resolve, { once: true })
    })
    Object.assign(window, { heard })
  })
  await page.keyboard.press('Shift')
  await knows.evaluate(() => (window as unknown as { heard: Promise<unknown> }).heard.then(() => undefined))
}

test('of two tabs in sight the one that is touched counts, and no moment counts twice', async () => {
  // Neither still brings itself up to date, by which it could scroll.
  for (const page of [one, other]) {
    await page.reload()
    await page.waitForLoadState()
  }
  await context.clock.pauseAt(Date.now() + 3_600_000)
  // Either sends what both have counted, and what was sent twice is the same beat.
  const told = new Map<string, Beat>()
  for (const page of [one, other])
    page.on('request', (request) => {
      for (const beat of beatsIn(request)) told.set(beat.from, beat)
    })
  const start = await one.evaluate(() => Date.now())
  const seconds = () =>
    [...told.values()].flatMap(({ from, to }) => {
      const [begun, ended] = [Date.parse(from), Date.parse(to)]
      return begun >= start && ended > begun ? [(ended - begun) / 1000] : []
    })
  const sum = () => seconds().reduce((all, some) => all + some, 0)
  await touch(one, other)
  // Within a stretch, so that one which went on would be another beat.
  await context.clock.runFor(50_000)
  await touch(other, one)
  await context.clock.runFor(60_000)
  await context.clock.runFor(120_000)
  // Up to the second touch, and the minute and a half that wears off from it.
  await expect.poll(sum).toBe(50 + 90)
})
