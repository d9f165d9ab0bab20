import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSchool, own, type School, type Taught } from '../../plugins/learning/tests/school.ts'
import type { Person } from '../auth/people.ts'
import { baseUrl, visit } from '../support/academy.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'

let chromium: Browser
let school: School
let student: Person
let taught: Taught

beforeAll(async () => {
  chromium = await browser()
  school = await openSchool()
  student = await school.newcomer()
  taught = await school.teach(['Why spans end', 'Where a trace begins'])
})
afterAll(async () => {
  await chromium?.close()
  await school?.clear()
})

const cookieOf = (line: string) => {
  const [name = '', ...value] = line.split('=')
  return { name, value: value.join('='), url: baseUrl() }
}

/** The student's phone. */
const phone = async (): Promise<BrowserContext> => {
  const context = await newContext(chromium, { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  await context.addCookies(student.cookie.split('; ').map(cookieOf))
  return context
}

test('a student enrolls, does a lesson, is told of the next edition, and moves with what they have', async () => {
  const { course, lessons } = taught
  const [kept] = lessons
  if (!kept) throw new Error('The course has two lessons.')
  await expect.poll(async () => (await visit(`/courses/${course.slug}`)).status, { timeout: 30_000 }).toBe(200)
  const context = await phone()
  const page = await context.newPage()

  await page.goto(`/courses/${course.slug}`)
  await page.getByRole('button', { name: 'Enroll' }).click()
  await page.waitForURL(`**/learn/${course.slug}`)
  await page.getByRole('link', { name: 'Start · Why spans end' }).click()
  await page.getByRole('button', { name: 'Mark as done' }).press('Enter')
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
  expect(await page.getByRole('button', { name: 'Take it back' }).evaluate((it) => it === document.activeElement)).toBe(
    true,
  )
  await page.getByText('Course outline').click()
  await page.getByRole('navigation', { name: 'Course outline' }).getByText('done').waitFor()
  const inLesson = await faultsInEveryLook(page)
  await page.setViewportSize({ width: 390, height: 844 })

  const sampling = await school.write(course, 'What sampling keeps')
  await school.publish(course, [kept, sampling])
  await page.goto(`/courses/${course.slug}`)
  await page.getByRole('link', { name: 'To your course' }).click()
  await page.getByText('Edition 2 is out').click()
  await page.getByRole('link', { name: 'See what changed' }).click()
  await page.getByRole('heading', { level: 1, name: 'What changed in edition 2' }).waitFor()
  await page.getByRole('heading', { name: '1 result you keep' }).waitFor()
  const onChanges = await faultsInEveryLook(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Move to edition 2' }).click()
  await page.waitForURL(`**/learn/${course.slug}`)
  await page.getByText('1 of 2 lessons').waitFor()
  await page.getByRole('link', { name: 'Continue · What sampling keeps' }).waitFor()
  expect(await own(student.as)).toMatchObject([{ edition: 2, newerEdition: null, percent: 50 }])
  expect([...inLesson, ...onChanges]).toEqual([])
  await context.close()
}, 180_000)
