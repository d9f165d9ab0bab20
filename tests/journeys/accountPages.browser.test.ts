import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { remove, signedIn, somebody } from '../account/somebody.ts'
import type { Person } from '../auth/people.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { rows } from '../support/database.ts'
import { addAuthenticator } from './newcomer.ts'

const paths = ['/account', '/account/security', '/account/keys', '/account/notifications', '/account/privacy']

let chromium: Browser
let person: Person
beforeAll(async () => {
  chromium = await browser()
  person = await somebody()
})
// What a page left open would go on doing is paid for by the next test.
afterEach(async () => {
  for (const context of chromium.contexts()) await context.close()
})
afterAll(async () => {
  await chromium?.close()
  await remove(person)
})

/** A browser with a session of its own: what a test does to it is nothing to the next one. */
const contextOf = async (options: Parameters<typeof newContext>[1] = {}): Promise<BrowserContext> => {
  const { cookie } = await signedIn(person.email)
  return newContext(chromium, { ...options, cookie })
}

const open = async (path: string): Promise<Page> => {
  const page = await (await contextOf({ reducedMotion: 'reduce' })).newPage()
  await page.goto(path)
  return page
}

const isFocused = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element === document.activeElement)

describe('with a long name, many devices and one of everything', () => {
  beforeAll(async () => {
    const name = `Wolfeschlegelsteinhausenbergerdorff ${'von und zu '.repeat(6)}`.trim()
    await rows(`update users set name = $2, bio = 'Reads traces.', time_zone = 'Europe/Vienna' where id = $1`, [
      person.id,
      name,
    ])
    await rows(
      `insert into passkeys (user_id, name, public_key, credential_i_d, counter, device_type, backed_up)
       values ($1, $2, 'key', gen_random_uuid()::text, 0, 'multiDevice', true)`,
      [person.id, 'A'.repeat(60)],
    )
    await rows(
      `insert into sessions (user_id, token, expires_at, user_agent, method, created_at, updated_at)
       select $1, gen_random_uuid()::text, now() + interval '9 days', 'Firefox/140.0', 'passkey',
              now() - n * interval '1 day', now() - n * interval '12 hours' from generate_series(1, 9) as n`,
      [person.id],
    )
  })

  test('axe finds nothing in either theme, on phone and desktop, and nothing scrolls sideways', async () => {
    const context = await contextOf({ reducedMotion: 'reduce' })
    const found: string[] = []
    for (const path of paths) {
      const page = await context.newPage()
      await page.goto(path, { waitUntil: 'load' })
      for (const fold of await page.locator('main details > summary').all()) await fold.click()
      found.push(...(await faultsInEveryLook(page)).map((fault) => `${path}, ${fault}`))
      await page.close()
    }
    expect(found).toEqual([])
  }, 300_000)
})

test('a profile is saved, and says below a field what is wrong with it', async () => {
  const page = await open('/account')
  await page.getByLabel('Handle').fill('admin')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('The academy keeps this handle for itself.').waitFor()
  expect(await isFocused(page, '#handle')).toBe(true)
  await page.getByLabel('Handle').fill(`Ada-${person.id.slice(0, 6)}`)
  await page.getByLabel('Name', { exact: true }).fill('Ada <b>Lovelace</b>')
  await page.getByLabel('Name of link 1').fill('Notes')
  await page.getByLabel('Address of link 1').fill('https://example.com/notes')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('[data-part=about]').getByText('Saved.').waitFor()
  expect(await page.getByLabel('Handle').inputValue()).toBe(`ada-${person.id.slice(0, 6)}`)
  await page.reload()
  expect(await page.getByLabel('Address of link 1').inputValue()).toBe('https://example.com/notes')
  expect(await page.getByRole('banner').getByText('Ada <b>Lovelace</b>').count()).toBe(1)
})

test('a picture is shown as soon as it is chosen, and goes as soon as it is removed', async () => {
  const page = await open('/account')
  const buffer = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await page.locator('input[type=file]').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer })
  await page.getByText('Your picture is changed.').waitFor()
  expect(await page.locator('.picture img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320)
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('Your picture is gone.').waitFor()
  expect(await page.locator('.picture img').count()).toBe(0)
})

test('a passkey is added, renamed and removed', async () => {
  const page = await open('/account/security')
  await addAuthenticator(page)
  const part = page.locator('[data-part=passkeys]')
  await part.getByLabel('Name of the new passkey').fill('Laptop')
  await part.getByRole('button', { name: 'Add a passkey' }).click()
  await part.getByText('Your passkey is added.').waitFor()
  const row = part.getByRole('listitem').filter({ hasText: 'Laptop' })
  await row.getByRole('button', { name: 'Rename' }).click()
  await row.getByLabel('New name').fill('Work laptop')
  await row.getByRole('button', { name: 'Save name' }).click()
  await part.getByText('Renamed.').waitFor()
  await part.getByRole('button', { name: 'Remove “Work laptop”' }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove “Work laptop”?' })
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  expect(await part.getByText('Work laptop').count()).toBeGreaterThan(0)
  await part.getByRole('button', { name: 'Remove “Work laptop”' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await part.getByText('The passkey is removed.').waitFor()
  expect(await part.getByText('Work laptop').count()).toBe(0)
}, 120_000)

test('a switch and a choice save at once and are as they were after a reload', async () => {
  const page = await open('/account/notifications')
  const [news, reminder] = [page.getByLabel('News of the academy'), page.getByLabel('A reminder of a course')]
  await news.check()
  await page.getByText('On. Saved.').waitFor()
  expect(await reminder.inputValue()).toBe('')
  await reminder.selectOption('After 14 days')
  await expect
    .poll(async () => (await rows('select notifications from users where id = $1', [person.id]))[0])
    .toMatchObject({
      notifications: { 'product-news': { email: true }, reminders: { email: true, way: '14' } },
    })
  await page.reload()
  expect(await news.isChecked()).toBe(true)
  expect(await reminder.inputValue()).toBe('14')
})

test('a key is shown once and works until it is revoked', async () => {
  const page = await open('/account/keys')
  await page.getByLabel('Name', { exact: true }).fill('Nightly')
  await page.getByRole('button', { name: 'Make the key' }).click()
  await page.getByText('Choose at least one thing').waitFor()
  await page.getByLabel('Read your account').check()
  await page.getByRole('button', { name: 'Make the key' }).click()
  await page.getByRole('heading', { name: 'Your new key' }).waitFor()
  const key = (await page.locator('[data-secret]').textContent()) ?? ''
  expect(key).toMatch(/^academy_/)
  await page.reload()
  expect(await page.content()).not.toContain(key)
  await page.getByRole('button', { name: 'Revoke “Nightly”' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await page.getByText('The key is revoked.').waitFor()
})

test('who was signed out elsewhere is told so, and comes back to where they were', async () => {
  const page = await open('/account')
  await rows(`delete from sessions where user_id = $1`, [person.id])
  await page.getByLabel('Bio').fill('Not lost.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('You were signed out elsewhere.').waitFor()
  expect(await page.getByLabel('Bio').inputValue()).toBe('Not lost.')
  await page.getByRole('link', { name: 'Sign in again' }).click()
  await page.waitForURL('**/sign-in?returnTo=%2Faccount')
})
