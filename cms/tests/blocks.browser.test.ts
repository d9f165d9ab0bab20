import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, draftOf, openDesk } from '../../tests/catalog/desk.ts'
import { browser, newContext } from '../../tests/support/browser.ts'

let chromium: Browser
let desk: Desk

beforeAll(async () => {
  chromium = await browser()
  desk = await openDesk()
})
afterAll(async () => {
  await chromium?.close()
  await desk.clear()
})

/** Two of one id, as after a copy in the editor. */
const block = (code: string) => {
  const fields = { id: 'a1b2c3d4e5f60718293a4b5c', blockType: 'code', blockName: '', language: 'ts', code }
  return { type: 'block', format: '', version: 2, fields }
}
const body = {
  root: {
    type: 'root',
    children: [block('other()'), block('before()')],
    direction: null,
    format: '',
    indent: 0,
    version: 1,
  },
}

test('what is written in a block just as the server answers an earlier change of it is stored', async () => {
  const lesson = await desk.lesson(await desk.course(), { body })
  const page = await (await newContext(chromium, { role: 'editor' })).newPage()
  await page.goto(`/admin/collections/lessons/${lesson.id}`)
  const code = page.locator('.LexicalEditorTheme__block-code').last()
  await code.locator('textarea').waitFor()
  const isAnswered = Promise.withResolvers<void>()
  await page.route('**/admin/**', async (route) => {
    if (!route.request().postData()?.includes('early.ts')) return route.continue()
    const response = await route.fetch()
    await code.locator('textarea').fill('late()')
    await route.fulfill({ response })
    await page.unroute('**/admin/**')
    isAnswered.resolve()
  })
  await code.getByLabel('File name').fill('early.ts')
  await isAnswered.promise
  const stored = async () => {
    const { root } = (await draftOf(desk.editor, 'lessons', lesson)).body as typeof body
    return root.children.map(({ fields }) => fields)
  }
  const late = { filename: 'early.ts', code: 'late()' }
  await expect.poll(stored, { timeout: 30_000 }).toMatchObject([{ code: 'other()' }, late])
})
