import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { codeOf } from '../support/authenticator.ts'
import { linkIn, mailTo } from '../support/mailbox.ts'

export const password = 'three spans and a trace'

/** Somebody new; the address is nobody else's. */
export const newcomer = (name: string) => ({
  name,
  email: `${name}-${process.pid}-${Date.now()}@academy.test`.toLowerCase(),
})
export type Newcomer = ReturnType<typeof newcomer>

/** Fills the sign-up in and waits for the page to say that a mail is on its way. */
export const signUp = async (page: Page, { name, email }: Newcomer): Promise<void> => {
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('heading', { level: 1, name: 'Check your mail' }).waitFor()
}

/** Opens the newest mail’s link, presses its button and waits to be in. */
export const confirm = async (page: Page, email: string): Promise<void> => {
  await page.goto(linkIn(await mailTo(email)))
  await page.getByRole('button', { name: 'Confirm my address' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}

export const signInWithPassword = async (page: Page, email: string, secret = password): Promise<void> => {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

export const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor()
}

/** By keyboard alone, on the account page; answers what the authenticator app was told. */
export const turnOnSecondFactor = async (page: Page): Promise<string> => {
  await page.goto('/account/security')
  const part = page.locator('[data-part=factor]')
  await page.locator('#setUpPassword').focus()
  await page.keyboard.type('not-my-password')
  await page.keyboard.press('Enter')
  await part.getByText('That is not your password.').waitFor()
  await page.locator('#setUpPassword').fill(password)
  await page.keyboard.press('Enter')
  await part.getByRole('heading', { name: 'Scan this' }).waitFor()
  await part.getByRole('img', { name: 'QR code' }).locator('svg').waitFor()
  const secret = ((await part.locator('[data-secret]').textContent()) ?? '').replaceAll(' ', '')
  const otpauth = `otpauth://totp/academy?secret=${secret}`
  expect(page.url()).not.toContain(secret)
  await page.keyboard.press('Tab')
  await page.keyboard.type(codeOf(otpauth))
  await page.keyboard.press('Enter')
  await part.getByRole('heading', { name: 'Keep these backup codes' }).waitFor()
  expect(await part.locator('[data-codes] li').count()).toBe(10)
  await part.getByRole('button', { name: 'I have kept them' }).press('Enter')
  await part.getByText('Your second factor is on.').waitFor()
  return otpauth
}

/** The same way back. */
export const turnOffSecondFactor = async (page: Page): Promise<void> => {
  await page.goto('/account/security')
  const part = page.locator('[data-part=factor]')
  await part.locator('summary', { hasText: 'Turn off' }).press('Enter')
  await page.locator('#offPassword').fill(password)
  await page.keyboard.press('Enter')
  await part.getByText('Your second factor is off.').waitFor()
}

/** Gives the page's browser a device that holds passkeys and says yes to everything. */
export const addAuthenticator = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** Registers a passkey of that device for whoever is signed in. */
export const addPasskey = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const options = await (await fetch('/api/auth/passkey/generate-register-options')).json()
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
    const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
    const body = JSON.stringify({ response: made.toJSON(), name: 'Test' })
    const headers = { 'content-type': 'application/json' }
    const kept = await fetch('/api/auth/passkey/verify-registration', { method: 'POST', headers, body })
    if (!kept.ok) throw new Error(await kept.text())
  })
