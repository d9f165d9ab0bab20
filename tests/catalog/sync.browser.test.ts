import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConflictView, SyncView } from '../../plugins/catalog/src/sync/view.ts'
import { faultsOf } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'

let chromium: Browser
beforeAll(async () => {
  chromium = await browser()
})
afterAll(() => chromium?.close())

const when = '2026-11-27T12:00:00.000Z'
const synced = { course: null, syncedAt: when, commit: 'c0ffee', problems: [], differing: 0, chosen: null }
const problem = { file: 'bad/01-section/01-one.md', line: 10, message: 'HTML is not part of the format.' }

/** What an academy says that syncs courses; the one under test has nothing to sync with. */
const view: SyncView = {
  isOn: true,
  source: '/srv/courses',
  mayOperate: true,
  isBusy: false,
  last: { state: 'done', trigger: 'push', commit: 'c0ffee', startedAt: when, finishedAt: when, reason: null },
  courses: [
    { ...synced, slug: 'both', title: 'Both', state: 'conflict', differing: 1 },
    { ...synced, slug: 'bad', title: 'Bad', state: 'refused', problems: [problem] },
    { ...synced, slug: 'ours', title: 'Ours', state: 'changed-here' },
    { ...synced, slug: 'gone', title: 'Gone', state: 'gone' },
    { ...synced, slug: 'alike', title: 'Alike', state: 'in-step' },
  ],
}
const conflict = (here: string): ConflictView => ({
  slug: 'both',
  seen: here,
  isFirst: false,
  files: [{ file: 'course.md', repository: 'Theirs.', here, before: 'Words.' }],
})

test('a choice that comes too late is told where it was made, and what differs is shown anew', async () => {
  const page = await (await newContext(chromium, { role: 'editor' })).newPage()
  let here = 'Ours.'
  const refuse = (route: Route) => {
    here = 'Ours, later.'
    return route.fulfill({ status: 409, json: { errors: [{ message: 'It changed since you looked.' }] } })
  }
  await page.route('**/api/course-sync', (route) => route.fulfill({ json: view }))
  await page.route('**/api/course-sync/courses/both', (route) => route.fulfill({ json: conflict(here) }))
  await page.route('**/api/course-sync/courses/both/choose', refuse)

  await page.goto('/admin/collections/courses#course-sync')
  await page.getByRole('button', { name: 'See what differs in 1 file' }).click()
  await page.locator('summary', { hasText: 'course.md' }).click()
  await page.getByRole('button', { name: 'Keep ours' }).click()
  const dialog = page.getByRole('dialog', { name: 'Keep our “Both”?' })
  await dialog.getByRole('button', { name: 'Keep ours' }).press('Enter')
  await dialog.getByText('It changed since you looked.').waitFor()
  expect(await faultsOf(page)).toEqual([])

  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep ours')
  await page.getByText('Ours, later.').waitFor()
  expect(await faultsOf(page)).toEqual([])
}, 180_000)
