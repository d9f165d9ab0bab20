import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolled, openSchool, own, type School } from '../../plugins/learning/tests/school.ts'
import { block, type Doc, richText } from '../access/support/documents.ts'
import type { Person } from '../auth/people.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { playTo, uploadFilm } from './film.ts'

let chromium: Browser
let school: School
let student: Person
let course: Doc
let lesson: Doc

beforeAll(async () => {
  chromium = await browser()
  school = await openSchool()
  student = await school.newcomer()
  const video = await uploadFilm(school)
  course = await school.course()
  const body = richText([block('video', { video, title: 'A film' })])
  lesson = await school.write(course, 'What a film says', { doneBy: 'watched', body })
  await school.publish(course, [lesson])
  await enrolled(student.as, course)
})
afterAll(async () => {
  await chromium?.close()
  await school?.clear()
})

const openFilm = async (page: Page, hash = '') => {
  await page.goto(`/learn/${course.slug}/${lesson.slug}${hash}`)
  await page.waitForLoadState()
  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 1)
}

const seekTo = (page: Page, second: number) =>
  page.evaluate(async (to) => {
    const video = document.querySelector('video') as HTMLVideoElement
    const sought = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }))
    video.currentTime = to
    await sought
  }, second)

const standsAt = (page: Page, from: number, to: number) =>
  page.waitForFunction(
    ([least = 0, most = 0]) => {
      const { currentTime = -1 } = document.querySelector('video') ?? {}
      return currentTime >= least && currentTime <= most
    },
    [from, to],
  )

test('a lesson is done by watching all of its video, in parts and on several days, and a note leads back to its second', async () => {
  const context = await newContext(chromium, { reducedMotion: 'reduce', cookie: student.cookie })
  const page = await context.newPage()
  await openFilm(page)
  await page.getByText('This lesson is done by watching its video. You have watched about 0 %.').waitFor()
  expect(await page.getByRole('button', { name: 'Mark as done' }).count()).toBe(0)

  // What is passed over does not count.
  await seekTo(page, 6)
  await playTo(page, 8, 4)
  await page
    .getByText(/You have watched about 2\d %/)
    .first()
    .waitFor()
  await page.getByText('Why is this not done?').click()
  await page.locator('[data-why]').getByText('You have watched about 20 %.').waitFor()

  await openFilm(page)
  await playTo(page, 3)
  await page.getByText(/its video. You have watched about [67]\d %/).waitFor()
  await openFilm(page)
  await standsAt(page, 2.9, 5.9)
  const aboutIt = page.getByRole('checkbox', { name: /^At 0:0\d of A film$/ })
  expect(await aboutIt.isChecked()).toBe(false)
  await playTo(page, 5)
  expect(await aboutIt.isChecked()).toBe(true)
  await seekTo(page, 5)
  await page.getByLabel('A note on this lesson').fill('It counts.')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.getByText('Saved.', { exact: true }).waitFor()
  const faults = await faultsInEveryLook(page)

  await seekTo(page, 0)
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await page.getByRole('link', { name: 'At 0:05 of the video' }).click()
  await page.waitForFunction(() => document.activeElement?.matches('video[data-video]'))
  await standsAt(page, 5, 8)
  await page.getByText('Done.', { exact: true }).waitFor()
  await page.getByText('You have watched this lesson’s video: it is done.').waitFor()
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  expect((await own(student.as))[0]).toMatchObject({ state: 'complete', percent: 100 })

  // Taken back, it is not told by what was watched before that it is done.
  await page.evaluate(() => document.querySelector('video')?.pause())
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText('You have watched about 0 %.').first().waitFor()
  await seekTo(page, 0)
  await playTo(page, 2)
  await page.locator('[data-why]').getByText('You took it back on').waitFor({ state: 'detached' })
  await page.getByText(/its video. You have watched about [23]\d %/).waitFor()
  expect((await own(student.as))[0]?.percent).toBe(0)

  await page.goto('/notes')
  faults.push(...(await faultsInEveryLook(page)))
  await page.getByRole('link', { name: 'At 0:05 of the video' }).click()
  await page.waitForFunction(() => document.activeElement?.matches('video[data-video]'))
  await standsAt(page, 5, 5)
  expect(faults).toEqual([])
  await context.close()
}, 120_000)

test('whoever watches without touching anything studies', async () => {
  const context = await newContext(chromium, { reducedMotion: 'reduce', cookie: student.cookie })
  const page = await context.newPage()
  await page.clock.install()
  await openFilm(page)
  // Whatever the opening of the page was a sign of has worn off.
  await page.clock.pauseAt(Date.now() + 3_600_000)
  const begun = await page.evaluate(() => Date.now())
  const beats: { from: string; to: string }[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/learning/heartbeats')) beats.push(...request.postDataJSON().beats)
  })
  await seekTo(page, 0)
  await playTo(page, 2)
  await page.clock.runFor(30_000)
  const seconds = () =>
    beats
      .filter(({ from }) => Date.parse(from) >= begun)
      .reduce((all, { from, to }) => all + (Date.parse(to) - Date.parse(from)) / 1000, 0)
  await expect.poll(seconds).toBeGreaterThan(0)
  await context.close()
}, 60_000)
