import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolled, openSchool, type School } from '../../plugins/learning/tests/school.ts'
import { ok, unique } from '../access/support/documents.ts'
import type { Person } from '../auth/people.ts'
import { demoPassword, json } from '../support/academy.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { rows } from '../support/database.ts'
import { signInWithPassword } from './newcomer.ts'

/** One of the seed's. */
const path = 'telemetry-engineer'

let chromium: Browser
let school: School
let student: Person
let slug: string

beforeAll(async () => {
  chromium = await browser()
  school = await openSchool()
  student = await school.newcomer()
  const { course } = await school.teach(['Where a trace begins'], { title: unique('long'.repeat(20)) })
  slug = String(course.slug)
  await enrolled(student.as, course)
  await ok(await student.as(`/api/paths/${path}/follow`, json('POST', { following: true })))
  await rows(`update enrollments set enrolled_at = now() - interval '1 year' where student_id = $1`, [student.id])
  // Days of study in a row, a missed one that a freeze day stands in for, and more before.
  await rows(
    `insert into study_time (student_id, at, seconds)
     select $1, date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' - n * interval '1 day', 120 + n * 7
     from generate_series(0, 100) as n where n not in (3, 60, 61, 62)`,
    [student.id],
  )
  await rows(
    `insert into badge_awards (student_id, badge_id, earned_at, evidence)
     select $1, id, now(), '{"kind":"lessons","need":1,"name":null}' from badges where slug = 'first-span'`,
    [student.id],
  )
  await rows(
    `insert into notes (student_id, course_id, lesson_key, lesson_title, client_id, body, exact)
     values ($1, $2, 'gone', 'Where a trace begins', gen_random_uuid(), $3, 'The text of')`,
    [student.id, course.id, `A ${'long'.repeat(60)} word`],
  )
})
afterAll(async () => {
  await chromium?.close()
  await school?.clear()
})

test('a student lands on their page, reads it in any look, and sets their goal and their days by the keyboard', async () => {
  const context = await newContext(chromium, { reducedMotion: 'reduce', timezoneId: 'Europe/Vienna' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await signInWithPassword(page, student.email, demoPassword)
  await page.waitForURL('/me')
  await page.getByRole('heading', { name: 'Streak' }).waitFor()
  await page.getByText('Day by day').click()
  expect(await page.getByRole('row').count()).toBeGreaterThan(90)
  expect(await faultsInEveryLook(page)).toEqual([])
  await page.getByRole('region', { name: 'Paths' }).getByText('0 of 3 fulfilled').waitFor()
  for (const other of ['/me/skills', '/me/badges', `/learn/paths/${path}`]) {
    await page.goto(other)
    expect(await faultsInEveryLook(page), other).toEqual([])
  }
  await page.goto('/me/badges')
  await page.getByRole('button', { name: 'Switch off: First span' }).press('Enter')
  await page.getByText('Switched off: 1').waitFor()
  expect(await page.locator('[data-told]').textContent()).toBe('Switched off.')
  await page.goto('/me')

  await page.getByLabel('Minutes a week').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('1')
  for (let tabs = 0; tabs < 7; tabs++) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByText('Goal reached').waitFor()
  expect(await page.getByRole('progressbar', { name: 'This week’s goal' }).getAttribute('aria-valuenow')).toBe('100')
  expect(await page.getByRole('checkbox', { name: 'Sunday' }).isChecked()).toBe(true)
  expect(await page.locator('[data-told]').textContent()).toBe('Saved.')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save')

  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Your days are those of Europe/Vienna.').waitFor()

  await page.getByText('In your calendar', { exact: true }).click()
  await page.getByRole('button', { name: 'Make an address' }).click()
  await page.getByText(/\/api\/learning\/calendar\/[\w-]{43}\.ics$/).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your calendar’s address')
  await page.goto(`/learn/${slug}`)
  await page.getByRole('button', { name: /^Take / }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('You mean to be through by').waitFor()
  expect(await faultsInEveryLook(page)).toEqual([])
}, 180_000)
