import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import type { Doc } from '../access/support/documents.ts'
import { draftOf } from '../catalog/desk.ts'
import type { Fetch } from '../support/academy.ts'
import { rows } from '../support/database.ts'

/** What is done in the panel on the way of a course from its first line to its readers. */

/** Goes where a link leads; a page that is still waking up may load itself anew under a click. */
export const follow = async (page: Page, link: Locator): Promise<void> => {
  await page.goto((await link.getAttribute('href')) ?? '')
}

/** Goes to the end of a paragraph of the lesson's text that says something, and begins a line below it. */
const below = async (page: Page, words: string): Promise<void> => {
  await page.locator('.field-type.rich-text-lexical [contenteditable=true]').getByText(words).first().click()
  await page.keyboard.press('End')
  // The editor hears of where the caret went from the browser, and only then.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  await page.keyboard.press('Enter')
}

/** Puts a block in below a paragraph above all of its kind, by the menu that `/` opens; answers its form. */
export const addBlock = async (page: Page, slug: string, words: string): Promise<Locator> => {
  const blocks = page.locator(`.LexicalEditorTheme__block-${slug}`)
  const before = await blocks.count()
  await below(page, words)
  await page.keyboard.type(`/${slug}`)
  await page.locator(`.slash-menu-popup__item-block-${slug}`).click()
  await blocks.nth(before).waitFor()
  return blocks.first()
}

/** Bars upon bars, as wide as what they stand for took. */
export const flameGraph = (): Promise<Buffer> => {
  const bars = [
    [0, 600, '#5b4bb5'],
    [0, 560, '#2f6f9f'],
    [40, 470, '#2f6f9f'],
    [40, 430, '#b0482e'],
  ] as const
  const drawn = bars.map(
    ([x, width, fill], at) => `<rect x="${x}" y="${176 - 56 * at}" width="${width}" height="48" fill="${fill}"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="232"><rect width="600" height="232" fill="#fff"/>${drawn.join('')}</svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

/** Uploads a picture in the form of a block that shows one. */
export const uploadPicture = async (page: Page, block: Locator, alt: string, buffer: Buffer): Promise<void> => {
  await block.getByRole('button', { name: 'New', exact: true }).click()
  const drawer = page.getByRole('dialog').last()
  await drawer.locator('input[type=file]').setInputFiles({ name: `${alt}.png`, mimeType: 'image/png', buffer })
  await drawer.locator('#field-alt').fill(alt)
  await drawer.locator('#action-save').click()
  await drawer.waitFor({ state: 'detached' })
}

export const openReview = async (page: Page, course: string): Promise<void> => {
  await page.goto(`/admin/collections/courses/${course}/review`)
  await page.getByRole('heading', { name: 'What publishing needs' }).waitFor()
}

/** Says by keyboard what a comment is about: the line of a lesson that says something. */
export const choosePlace = async (page: Page, lesson: string, words: string): Promise<void> => {
  await page.getByRole('button', { name: 'About a place in the text' }).press('Enter')
  await page.getByLabel('In', { exact: true }).selectOption({ label: lesson })
  const place = page.getByLabel('Place', { exact: true })
  const line = place.locator('option', { hasText: words })
  await line.waitFor({ state: 'attached' })
  await place.selectOption(await line.first().getAttribute('value'))
}

/** Waits until what was typed is in the stored draft; the form saves by itself. */
export const saved = (as: Fetch, of: 'courses' | 'lessons', doc: Doc, words: string): Promise<void> =>
  expect
    .poll(async () => JSON.stringify(await draftOf(as, of, doc)), { timeout: 60_000, message: `${words} is stored` })
    .toContain(words)

type Words = { note?: string; at?: string }

/** Takes a step of the review, with what goes with it. */
export const take = async (page: Page, step: string, { note = '', at = '' }: Words = {}): Promise<void> => {
  await page.getByRole('button', { name: step, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (at) await dialog.getByLabel('When').fill(at)
  if (note) await dialog.getByLabel(/^(Note|What is to change)/).fill(note)
  await dialog.getByRole('button', { name: step, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(`${step}: done.`).waitFor()
}

export const stateIs = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true }).waitFor()

/** Moves the time set for a course to now, and calls the worker’s task, which otherwise comes every minute. */
export const letTimeCome = async (course: string): Promise<void> => {
  const due = await rows(
    `update payload_jobs set wait_until = now() - interval '1 second'
     where completed_at is null and input->>'course' = $1 returning id`,
    [course],
  )
  if (due.length === 0) throw new Error('No time is set for the course.')
  await rows(`insert into pgboss.job (name, data) values ('cms/run-scheduled', '{"input": {}}')`)
}
