import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { certified, own } from '../../plugins/certificates/tests/holder.ts'
import { openSchool, type School, type Taught } from '../../plugins/learning/tests/school.ts'
import { faultsOf } from '../../tests/support/axe.ts'
import { browser, newContext } from '../../tests/support/browser.ts'

let school: School
let taught: Taught
let chromium: Browser
let page: Page

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['One'])
  chromium = await browser()
  page = await (await newContext(chromium, { role: 'editor' })).newPage()
})
afterAll(async () => {
  await chromium?.close()
  await school.clear()
})

const actions = () => page.getByRole('region', { name: 'What can be done with this certificate' })
const dialog = () => page.getByRole('dialog')
const open = (id: string) => page.goto(`/admin/collections/certificates/${id}`)

test('an editor corrects a certificate by the keyboard, and then revokes it; whoever verifies it reads why', async () => {
  const { person, certificate } = await certified(school, taught)
  await open(certificate.id)
  await actions().getByRole('button', { name: 'Issue again' }).press('Enter')
  await dialog().getByLabel('Name on the new one').fill('Zoë Yamada')
  await expect.poll(() => faultsOf(page), { timeout: 30_000 }).toEqual([])
  await dialog().getByLabel('Why, for staff alone').fill('Misspelt')
  await dialog().getByRole('button', { name: 'Issue again' }).press('Enter')
  // One that has ended is only looked at.
  await actions().getByRole('button', { name: 'Issue again' }).waitFor({ state: 'detached' })

  const [corrected] = (await own(person.as)).certificates
  expect(corrected).toMatchObject({ standing: 'valid', holder: { name: 'Zoë Yamada' } })
  await open(String(corrected?.id))
  await actions().getByRole('button', { name: 'Revoke' }).click()
  await dialog().getByLabel('Reason, which is public').selectOption('misconduct')
  await dialog().getByLabel('Why, for staff alone').fill('Copied answers')
  await dialog().getByRole('button', { name: 'Revoke' }).click()
  await actions().getByRole('button', { name: 'Revoke' }).waitFor({ state: 'detached' })

  await actions().getByRole('link', { name: 'See its page' }).click()
  await page.waitForURL(`**/verify/${corrected?.number}`)
  await page.getByText('The rules of the course were broken').waitFor()
  expect(await page.getByText('Copied answers').count()).toBe(0)
})
