import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paragraph, update } from '../access/support/documents.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { type Desk, openDesk, published, section } from './desk.ts'
import { text } from './editions.ts'

let desk: Desk
let chromium: Browser
beforeAll(async () => {
  desk = await openDesk()
  chromium = await browser()
})
afterAll(async () => {
  await chromium?.close()
  await desk.clear()
})

test('an editor sees what publishing makes, publishes by keyboard, and compares two editions', async () => {
  const course = await desk.course()
  const lesson = await desk.lesson(
    course,
    { title: 'Spans', body: paragraph(text('Spans')), ...published },
    desk.editor,
  )
  await update(desk.editor, 'courses', course.id, { sections: [section('One', [lesson])], ...published })
  await update(desk.editor, 'lessons', lesson.id, { body: paragraph('Another text.'), kind: 'lab' }, '&draft=true')

  const page = await (await newContext(chromium, { role: 'editor' })).newPage()
  await page.goto(`/admin/collections/courses/${course.id}`)
  await page.getByRole('link', { name: 'Editions' }).click()
  await page.getByText('This makes edition 2.').waitFor()
  await page.getByText('“Spans” was: Article. It is now: Lab.').waitFor()
  await page.getByLabel('Spans').uncheck()
  await page.getByText('nothing has changed since edition 1').waitFor()
  await page.getByLabel('Spans').check()
  await page.getByLabel('What changed, in your words').fill('Spans are a lab now.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Published as edition 2.').waitFor()
  await page.getByText('Spans are a lab now.').waitFor()

  await page.getByLabel('This', { exact: true }).selectOption('1')
  await page.getByLabel('With that').selectOption('2')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByRole('button', { name: 'Compare the text of “Spans”' }).click()
  await page.getByRole('heading', { name: 'The text of “Spans”' }).waitFor()
  expect(await page.locator('ins').allTextContents()).toEqual(['Another text.'])
  expect(await page.locator('del').allTextContents()).toEqual([text('Spans')])
  expect(await faultsInEveryLook(page)).toEqual([])
}, 180_000)
