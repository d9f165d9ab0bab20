import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addPerson, newEmail } from '../auth/people.ts'
import { demoPassword, signIn } from '../support/academy.ts'
import { codeOf } from '../support/authenticator.ts'
import { browser, newContext } from '../support/browser.ts'
import { linkIn, mailTo } from '../support/mailbox.ts'
import {
  addAuthenticator,
  addPasskey,
  confirm,
  newcomer,
  signInWithPassword,
  signOut,
  signUp,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from './newcomer.ts'

let chromium: Browser

beforeAll(async () => {
  chromium = await browser()
})
// What a page left open would go on doing is paid for by the next test.
afterEach(async () => {
  for (const context of chromium.contexts()) await context.close()
})

afterAll(async () => {
  const admin = await signIn('admin')
  await admin(`/api/users?where[email][contains]=-${process.pid}-`, { method: 'DELETE' })
  await chromium?.close()
})

const open = async (path: string, size = { width: 1440, height: 900 }): Promise<Page> => {
  const page = await (await newContext(chromium, { viewport: size })).newPage()
  await page.goto(path)
  return page
}

/** Somebody who has confirmed their address already. */
const member = async (): Promise<string> => {
  const email = newEmail()
  await addPerson(email)
  return email
}

/** Path and query of where the page is. */
const place = (page: Page): string => {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + search + hash
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

describe.each([
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1440, height: 900 }],
])('on a %s', (device, size) => {
  test('a visitor signs up, confirms by mail, turns on a second factor, and is back where they began after a code', async () => {
    const person = newcomer(`ada-${device}`)
    const page = await open('/courses', size)
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click()
    await page.getByRole('link', { name: 'Create an account' }).click()
    await signUp(page, person)
    await confirm(page, person.email)
    expect(place(page)).toBe('/courses')

    await page.getByRole('link', { name: 'Your learning' }).waitFor()
    const otpauth = await turnOnSecondFactor(page)
    await page.goto('/courses')
    await signOut(page)

    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click()
    await signInWithPassword(page, person.email)
    await heading(page, 'Second factor')
    const code = codeOf(otpauth)
    await page.getByLabel('Code', { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`)
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    expect(place(page)).toBe('/courses')
    await turnOffSecondFactor(page)
  }, 180_000)
})

describe('a link of a mail', () => {
  test('is used by a press alone, leaves no token in the address, and says when it is used up', async () => {
    const email = await member()
    const page = await open('/sign-in')
    await page.getByLabel('Email').fill(email)
    await page.getByRole('button', { name: 'Mail me a sign-in link' }).click()
    await heading(page, 'Check your mail')
    const link = linkIn(await mailTo(email))
    await page.goto(link)
    const press = page.getByRole('main').getByRole('button', { name: 'Sign in' })
    await press.waitFor()
    expect(page.url()).not.toContain('token')
    await page.goto('/about')
    await page.goto(link)
    await press.click()
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    await page.goto('/about')
    await page.goto(link)
    await press.click()
    await heading(page, 'This link is too old')
  }, 120_000)

  test('sets a new password, after which the old one is none', async () => {
    const email = await member()
    const page = await open('/sign-in?returnTo=/instructors')
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    await page.getByLabel('Email').fill(email)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await heading(page, 'Check your mail')
    await page.goto(linkIn(await mailTo(email)))
    expect(place(page)).toBe('/reset?returnTo=%2Finstructors')
    await page.getByLabel('New password').fill('a wholly new sentence')
    await page.getByRole('button', { name: 'Set password' }).click()
    await heading(page, 'Password changed')
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
    await signInWithPassword(page, email, demoPassword)
    await page.getByText('Email and password do not match.').waitFor()
    await signInWithPassword(page, email, 'a wholly new sentence')
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    expect(place(page)).toBe('/instructors')
  }, 120_000)
})

describe('the pages do not tell whether somebody has an account', () => {
  test('a sign-up with a taken address looks like any other', async () => {
    const page = await open('/sign-up')
    await signUp(page, { name: 'Somebody Else', email: 'student@academy.test' })
    expect(await page.getByText('student@academy.test').isVisible()).toBe(true)
  })

  test('nor does a request for a new password', async () => {
    const page = await open('/forgot')
    await page.getByLabel('Email').fill('nobody-at-all@academy.test')
    await page.getByRole('button', { name: 'Send the link' }).click()
    await heading(page, 'Check your mail')
  })
})

test('a passkey signs in from what the browser fills in, and by its button', async () => {
  const page = await open('/sign-in?returnTo=/about')
  await addAuthenticator(page)
  await signInWithPassword(page, await member(), demoPassword)
  await page.waitForURL('/about')
  await addPasskey(page)
  await signOut(page)

  // The device answers at once, as if the passkey had been chosen below the email field.
  await page.goto('/sign-in?returnTo=/instructors')
  await page.waitForURL('/instructors')
  await signOut(page)

  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false
  })
  await page.goto('/sign-in?returnTo=/about')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL('/about')
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}, 180_000)

describe('a form', () => {
  test('goes to the field that is wrong and says there what is', async () => {
    const page = await open('/sign-up')
    await page.getByRole('button', { name: 'Create account' }).click()
    expect(await page.getByLabel('Name').evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await page.getByText('Write your name.').isVisible()).toBe(true)
    await page.getByLabel('Name').fill('Ada')
    await page.getByLabel('Email').fill('ada@example.com')
    await page.getByLabel('Password', { exact: true }).fill('too-short')
    expect(await page.getByText('9 of at least 10 characters').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Create account' }).click()
    expect(await page.getByText('Use at least 10 characters.').isVisible()).toBe(true)
  })

  test('sends once however often it is pressed, and says when nothing answers', async () => {
    const page = await open('/sign-in')
    let asked = 0
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/api/auth/sign-in/email', async (route) => {
      asked += 1
      await held
      await route.abort()
    })
    await page.getByLabel('Email').fill('student@academy.test')
    await page.getByLabel('Password', { exact: true }).fill('whatever-it-is')
    const button = page.locator('[data-sign-in] [type=submit]')
    await button.click()
    await page.getByText('Signing in…').waitFor()
    // Neither a press nor Enter counts now.
    await button.click({ force: true })
    await page.getByLabel('Password', { exact: true }).press('Enter')
    release()
    await page.getByText('The academy did not answer.').waitFor()
    expect(asked).toBe(1)
  })

  test('says how long to wait after too many tries', async () => {
    const page = await open('/sign-in')
    await page.route('**/api/auth/sign-in/email', (route) =>
      route.fulfill({ status: 429, headers: { 'retry-after': '240' }, json: {} }),
    )
    await signInWithPassword(page, 'student@academy.test')
    await page.getByText('Try again in 4 minutes.').waitFor()
  })
})

test.each([
  ['access_denied', 'Signing in there was cancelled.'],
  ['account_not_linked', 'could not be matched to an account'],
  ['BANNED_USER', 'This account is suspended.'],
])('a sign-in elsewhere that ends in %s is explained', async (code, words) => {
  const page = await open(`/sign-in?error=${code}`)
  expect(await page.getByRole('alert').textContent()).toContain(words)
})
