import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '../access/support/documents.ts'
import { baseUrl, type Fetch, json, signIn, visit } from '../support/academy.ts'
import { browser, newContext } from '../support/browser.ts'
import { linkIn, mailTo } from '../support/mailbox.ts'
import { addBlock, letTimeCome, openReview, saved, stateIs, take, uploadPicture } from './authoring.ts'
import { confirm, newcomer, signUp } from './newcomer.ts'

const title = `Read a flame graph ${Date.now().toString(36)}`
const ada = newcomer('Ada')
const sam = newcomer('Sam')

let chromium: Browser
let admin: Fetch
let author: Page
let editor: Page
let student: Page
/** The course, once it is begun. */
let course: string
let slug: string

beforeAll(async () => {
  chromium = await browser()
  admin = await signIn('admin')
  author = await (await newContext(chromium)).newPage()
  editor = await (await newContext(chromium, { role: 'editor' })).newPage()
  student = await (await newContext(chromium)).newPage()
})
afterAll(async () => {
  await chromium?.close()
})

test('somebody is invited, and becomes an instructor with a profile', async () => {
  await ok(await admin('/api/invitations/send', json('POST', { email: ada.email, role: 'instructor' })))
  await author.goto(linkIn(await mailTo(ada.email)))
  await author.getByText('You are invited as an instructor.').waitFor()
  expect(await author.getByLabel('Email').inputValue()).toBe(ada.email)
  await signUp(author, ada)
  await author.goto(linkIn(await mailTo(ada.email, 2)))
  await author.getByRole('button', { name: 'Confirm my address' }).click()
  await author.getByRole('button', { name: 'Accept the invitation' }).click()
  await author.getByRole('heading', { name: 'Make your first course' }).waitFor()
  await author.getByText('an editor makes your instructor profile').waitFor()

  await editor.goto('/admin')
  await editor.getByRole('link', { name: 'Ada' }).first().click()
  await editor.locator('#field-name').fill(ada.name)
  await editor.locator('#field-user input').fill(ada.email)
  await editor.getByRole('option', { name: ada.email }).click()
  await editor.getByRole('button', { name: 'Save' }).click()
  await editor.getByText('successfully created').first().waitFor()
}, 300_000)

test('the first course is begun from a template, written, and looked at while it is written', async () => {
  await author.goto('/admin')
  await author.getByRole('link', { name: 'Begin from a template' }).click()
  await author.getByLabel('Course template').selectOption({ index: 1 })
  await author.getByLabel('Title', { exact: true }).fill(title)
  await author.getByRole('button', { name: 'Begin the course' }).click()
  await author.waitForURL(/courses\/[0-9a-f-]{36}$/)
  course = author.url().split('/').at(-1) ?? ''
  await author.locator('#field-summary').fill('See at one look where a program spends its time.')
  await author.getByRole('link', { name: 'Outline', exact: true }).click()
  await author.getByRole('link', { name: 'The problem in one incident' }).click()
  await author.locator('#field-title').waitFor()
}, 300_000)
