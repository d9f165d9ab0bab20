import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unique, update } from '../../tests/access/support/documents.ts'
import { type Desk, openDesk, section } from '../../tests/catalog/desk.ts'
import type { DemoRole } from '../../tests/support/academy.ts'
import { browser, newContext } from '../../tests/support/browser.ts'

let chromium: Browser
let desk: Desk
let path: string

beforeAll(async () => {
  chromium = await browser()
  desk = await openDesk()
  const course = await desk.course({ title: unique('Reviewed in the panel') }, desk.teacher)
  const lesson = await desk.lesson(course, {}, desk.teacher)
  await update(desk.teacher, 'courses', course.id, { sections: [section('One', [lesson])] }, '&draft=true')
  path = `/admin/collections/courses/${course.id}/review`
})
afterAll(async () => {
  await chromium?.close()
  await desk.clear()
})

const open = async (role: DemoRole): Promise<Page> => {
  const page = await (await newContext(chromium, { role })).newPage()
  await page.goto(path)
  await page.getByRole('heading', { name: 'What publishing needs' }).waitFor()
  return page
}

/** The page itself, as whoever has it open sees it after what the other did. */
const again = async (page: Page): Promise<void> => {
  await page.reload()
  await page.getByRole('heading', { name: 'What publishing needs' }).waitFor()
}

const take = async (page: Page, step: string, note = ''): Promise<void> => {
  await page.getByRole('button', { name: step, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (note) await dialog.getByRole('textbox').fill(note)
  await dialog.getByRole('button', { name: step, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(`${step}: done.`).waitFor()
}

const state = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor()

test('an instructor submits, an editor asks, the instructor answers, the editor approves and publishes', async () => {
  const author = await open('instructor')
  expect(await author.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
  await take(author, 'Submit for review', 'Ready.')
  await state(author, 'In review')

  const editor = await open('editor')
  await editor.getByLabel('Write a comment').fill('Why does it begin there?')
  await editor.getByRole('button', { name: 'Send' }).click()
  await editor.getByRole('article').getByText('Why does it begin there?').waitFor()
  await take(editor, 'Ask for changes', 'See the comment.')
  await state(editor, 'Changes asked')

  await again(author)
  await author.getByText('See the comment.').waitFor()
  await author.getByRole('button', { name: 'Answer' }).click()
  await author.getByLabel('Answer').fill('Because the request does.')
  await author.getByRole('button', { name: 'Send' }).last().click()
  await author.getByRole('article').getByText('Because the request does.').waitFor()
  await take(author, 'Submit for review')

  await again(editor)
  await editor.getByText('Because the request does.').waitFor()
  await editor.getByRole('button', { name: 'Resolve' }).click()
  await editor.getByText('One resolved thread').waitFor()
  await take(editor, 'Approve')
  await take(editor, 'Publish')
  await state(editor, 'Published')
}, 180_000)
