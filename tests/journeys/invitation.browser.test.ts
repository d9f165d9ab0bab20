import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '../access/support/documents.ts'
import { json, signIn } from '../support/academy.ts'
import { faultsOf } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { linkIn, mailTo } from '../support/mailbox.ts'
import { newcomer, password, signUp } from './newcomer.ts'

let chromium: Browser
beforeAll(async () => {
  chromium = await browser()
})
afterAll(() => chromium?.close())

test('whoever is invited creates an account, accepts, and signs in as what they were invited as', async () => {
  const ada = newcomer('Ada')
  const admin = await signIn('admin')
  await ok(await admin('/api/invitations/send', json('POST', { email: ada.email, role: 'instructor' })))
  const page = await (await newContext(chromium)).newPage()
  await page.goto(linkIn(await mailTo(ada.email)))
  await page.getByText('You are invited as an instructor.').waitFor()
  expect(page.url()).not.toContain('invitation=')
  expect(await page.getByLabel('Email').inputValue()).toBe(ada.email)
  await signUp(page, ada)
  await page.goto(linkIn(await mailTo(ada.email, 2)))
  await page.getByRole('button', { name: 'Confirm my address' }).click()
  await page.getByText('You are invited as an instructor.').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.getByText('You are an instructor now.').waitFor()
  await page.getByRole('link', { name: 'Sign in' }).last().click()
  expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/admin')
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(ada.email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  const me = (await (await page.request.get('/api/users/me')).json()) as { user: { role: string } | null }
  expect(me.user?.role).toBe('instructor')
}, 120_000)
