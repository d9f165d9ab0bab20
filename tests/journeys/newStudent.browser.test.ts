import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { credentialOf, keptFrom } from '../../plugins/certificates/tests/holder.ts'
import { refusalOf } from '../../plugins/certificates/tests/verifier.ts'
import { openSchool, type School } from '../../plugins/learning/tests/school.ts'
import { block, type Doc, richText } from '../access/support/documents.ts'
import { signIn, visit } from '../support/academy.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { playTo, uploadFilm } from './film.ts'
import { confirm, newcomer, signUp } from './newcomer.ts'

let chromium: Browser
let school: School
let course: Doc
const word = `journey${Date.now().toString(36)}`
const person = newcomer('grace')

beforeAll(async () => {
  chromium = await browser()
  school = await openSchool()
  course = await school.course({ title: `Tracing, a ${word}` })
  const film = block('video', { video: await uploadFilm(school), title: 'A film' })
  const lessons = [
    await school.write(course, 'What a span is'),
    await school.write(course, 'A trace on film', { doneBy: 'watched', body: richText([film]) }),
    await school.write(course, 'Reading a waterfall'),
  ]
  await school.publish(course, lessons)
})
afterAll(async () => {
  await chromium?.close()
  const admin = await signIn('admin')
  await admin(`/api/users?where[email][equals]=${person.email}`, { method: 'DELETE' })
  await school?.clear()
})

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

test('somebody new finds a course, signs up, learns it with the network gone in the middle, and their certificate holds', async () => {
  const context = await newContext(chromium, { reducedMotion: 'reduce' })
  const page = await context.newPage()
  await expect
    .poll(async () => (await (await visit('/courses')).text()).includes(word), { timeout: 60_000, interval: 250 })
    .toBe(true)
  await page.goto('/courses')
  await page.getByRole('link', { name: new RegExp(word) }).click()
  await heading(page, new RegExp(word))
  await page.getByRole('button', { name: /^Enroll/ }).click()

  await page.getByRole('link', { name: 'Create an account' }).click()
  await signUp(page, person)
  await confirm(page, person.email)
  await heading(page, new RegExp(word))
  await page.getByRole('button', { name: /^Enroll/ }).click()
  await page.getByRole('link', { name: 'Start · What a span is' }).click()

  await heading(page, 'What a span is')
  await page.getByText('The text of What a span is.').click({ clickCount: 3 })
  await page.getByRole('button', { name: 'Highlight' }).click()
  await page.getByText('Saved.', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Mark as done' }).click()
  await page.getByText('Done.', { exact: true }).waitFor()
  await page
    .getByRole('link', { name: /A trace on film/ })
    .last()
    .click()

  await heading(page, 'A trace on film')
  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 1)
  await playTo(page, 8)
  await page.getByText('Done.', { exact: true }).waitFor()
  await page
    .getByRole('link', { name: /Reading a waterfall/ })
    .last()
    .click()

  await heading(page, 'Reading a waterfall')
  await page.waitForLoadState()
  await context.setOffline(true)
  await page.getByLabel('A note on this lesson').fill('The critical path is what counts.')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.getByText('1 note kept on this device.').waitFor()
  await page.getByRole('button', { name: 'Mark as done' }).click()
  await page.getByText('Kept on this device as done').waitFor()
  await context.setOffline(false)
  await page.getByText('What you did without a connection has arrived.').waitFor()

  await page.goto('/notes')
  await page.getByText('The critical path is what counts.').waitFor()
  await page.getByText('The text of What a span is.').waitFor()

  await page.goto('/learn')
  await expect
    .poll(
      async () => {
        await page.reload()
        return page
          .locator('#certificates')
          .getByRole('link', { name: new RegExp(word) })
          .count()
      },
      { timeout: 45_000, interval: 500 },
    )
    .toBe(1)
  await page
    .locator('#certificates')
    .getByRole('link', { name: new RegExp(word) })
    .click()
  await heading(page, person.name)
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const faults = await faultsInEveryLook(page)
  await context.close()

  const employer = await (await newContext(chromium)).newPage()
  await employer.goto(`/verify/${number}`)
  await heading(employer, person.name)
  expect(await refusalOf(await credentialOf(visit, number), await keptFrom(visit))).toBeNull()
  expect(faults).toEqual([])
  await employer.context().close()
}, 180_000)
