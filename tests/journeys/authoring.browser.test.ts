import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Doc, ok, read, unique } from '../access/support/documents.ts'
import { draftOf, sectionsOf } from '../catalog/desk.ts'
import { type Fetch, json, signIn, visit } from '../support/academy.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { linkIn, mailTo } from '../support/mailbox.ts'
import { addBlock, letTimeCome, openReview, stateIs, take, uploadPicture } from './authoring.ts'
import { confirm, newcomer, signUp } from './newcomer.ts'

// One story, told in order: each part goes on where the one before it ended.

const title = unique('Read a flame graph')
const ada = { ...newcomer('ada'), name: unique('Ada') }
const sam = newcomer('Sam')

let chromium: Browser
let admin: Fetch
let author: Page
let editor: Page
let student: Page
let course: Doc

beforeAll(async () => {
  chromium = await browser()
  admin = await signIn('admin')
  author = await (await newContext(chromium)).newPage()
  editor = await (await newContext(chromium, { role: 'editor' })).newPage()
  student = await (await newContext(chromium, { reducedMotion: 'reduce' })).newPage()
})
afterAll(async () => {
  await chromium?.close()
  // Somebody is enrolled, so it goes no further than the trash.
  if (course) await admin(`/api/courses/${course.id}`, json('PATCH', { deletedAt: new Date().toISOString() }))
})

const draft = () => draftOf(admin, 'courses', course)
const newestMail = async (address: string) => (await mailTo(address)).subject ?? ''
const toldOf = (address: string) =>
  expect.poll(() => newestMail(address), { timeout: 60_000, message: `a mail to ${address}` }).toContain(title)

test('somebody is invited as an instructor, and told what they need first', async () => {
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
  await editor.getByRole('link', { name: ada.name }).click()
  await editor.locator('#field-name').fill(ada.name)
  await editor.locator('#field-user input').fill(ada.name)
  await editor.getByRole('option', { name: ada.name }).click()
  await editor.locator('#action-save').click()
  await editor.waitForURL(/instructors\/[0-9a-f-]{36}$/)
}, 300_000)

test('their first course begins with a template', async () => {
  await author.reload()
  await author.getByRole('link', { name: 'Begin from a template' }).click()
  const box = author.locator('#from-template')
  await box.getByLabel('Course template').selectOption({ index: 1 })
  await box.getByLabel('Title').fill(title)
  await box.getByRole('button', { name: 'Begin the course' }).click()
  await author.waitForURL(/courses\/[0-9a-f-]{36}$/)
  course = await read(admin, 'courses', author.url().split('/').at(-1) ?? '', '&draft=true')
  expect(sectionsOf(course).map(({ lessons }) => lessons.length)).toEqual([1, 2, 2])
  await author.locator('#field-summary').fill('See at one look where a program spends its time.')
  await expect.poll(async () => (await draft()).summary, { timeout: 30_000 }).toContain('at one look')
}, 300_000)

test('a lesson gets a picture, code, tabs and a diagram, and shows them beside the form', async () => {
  await author.getByRole('link', { name: 'Outline', exact: true }).click()
  await author.getByRole('link', { name: 'The problem in one incident' }).click()
  await author.locator('#field-title').waitFor()
  const lesson = { id: author.url().split('/').at(-1) ?? '' }
  const below = 'What was tried'
  const code = await addBlock(author, 'code', below)
  await code.getByLabel('File name').fill('profile.ts')
  await code.locator('textarea').fill("console.log('a wide bar')")
  const diagram = await addBlock(author, 'diagram', below)
  await diagram.locator('textarea').fill('digraph { main -> parse -> read }')
  await diagram.getByLabel('In words').fill('One function calls the next')
  const tabs = await addBlock(author, 'tabs', below)
  await tabs.getByLabel('Label').first().fill('Node.js')
  await tabs.locator('[contenteditable=true]').first().fill('Start it with --cpu-prof.')
  const figure = await addBlock(author, 'figure', below)
  await uploadPicture(author, figure, 'A wide bar on top of narrow ones')
  const text = async () => JSON.stringify((await draftOf(admin, 'lessons', lesson)).body)
  for (const words of ['profile.ts', 'main -> parse', '--cpu-prof', '"blockType":"figure"'])
    await expect.poll(text, { timeout: 60_000 }).toContain(words)

  await author.locator('#live-preview-toggler').click()
  const shown = author.frameLocator('#live-preview-iframe')
  await shown.getByText('profile.ts').waitFor()
  await shown.getByRole('tab', { name: 'Node.js' }).waitFor()
  await shown.getByRole('img', { name: 'A wide bar on top of narrow ones' }).waitFor()
  await author.locator('#field-title').fill('The slow Tuesday')
  await shown.getByRole('heading', { level: 1, name: 'The slow Tuesday' }).waitFor()
  await expect
    .poll(async () => (await draftOf(admin, 'lessons', lesson)).title, { timeout: 30_000 })
    .toBe('The slow Tuesday')
}, 300_000)

test('it is submitted, an editor asks for a change, the author answers and submits again', async () => {
  await author.getByRole('link', { name: 'Submit for review' }).click()
  await author.getByText('Nothing is missing.').waitFor()
  expect(await author.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
  await take(author, 'Submit for review', { note: 'Ready.' })
  await stateIs(author, 'In review')

  await editor.goto('/admin')
  await editor.getByRole('link', { name: title }).first().click()
  await editor.getByLabel('Write a comment').fill('Why does it begin there?')
  await editor.getByRole('button', { name: 'Send' }).click()
  await editor.getByRole('article').getByText('Why does it begin there?').waitFor()
  await take(editor, 'Ask for changes', { note: 'See the comment.' })
  await stateIs(editor, 'Changes asked')
  await toldOf(ada.email)

  await author.goto('/admin')
  await author.getByRole('region', { name: 'Changes asked on yours' }).getByRole('link', { name: title }).click()
  await author.getByText('See the comment.').waitFor()
  await author.getByRole('button', { name: 'Answer' }).click()
  await author.getByLabel('Answer').fill('Because the request does.')
  await author.getByRole('button', { name: 'Send' }).last().click()
  await author.getByRole('article').getByText('Because the request does.').waitFor()
  await take(author, 'Submit for review')
}, 300_000)

test('it is approved, a time is set, and at that time readers have it', async () => {
  await openReview(editor, course.id)
  await editor.getByText('Because the request does.').waitFor()
  await editor.getByRole('button', { name: 'Resolve' }).click()
  await editor.getByText('One resolved thread').waitFor()
  await take(editor, 'Approve')
  await take(editor, 'Set a time', { at: '2099-01-01T09:00' })
  await editor.getByText('Will be published').waitFor()
  expect((await visit(`/courses/${course.slug}`)).status).toBe(404)
  await letTimeCome(course.id)
  await expect.poll(async () => (await visit(`/courses/${course.slug}`)).status, { timeout: 90_000 }).toBe(200)
  await openReview(editor, course.id)
  await stateIs(editor, 'Published')
}, 300_000)

test('a student enrolls, does a lesson, is told of the next edition, and moves with what they have', async () => {
  await student.goto('/sign-up')
  await signUp(student, sam)
  await confirm(student, sam.email)
  await student.goto(`/courses/${course.slug}`)
  await student.getByRole('button', { name: 'Enroll' }).click()
  await student.waitForURL(`**/learn/${course.slug}`)
  await student.getByRole('link', { name: 'Start · The slow Tuesday' }).click()
  await student.getByRole('button', { name: 'Mark as done' }).press('Enter')
  const undo = student.getByRole('button', { name: 'Take it back' })
  await undo.waitFor()
  expect(await undo.evaluate((it) => it === document.activeElement)).toBe(true)
  const inLesson = await faultsInEveryLook(student)

  await author.goto(`/admin/collections/courses/${course.id}/outline`)
  await author.getByRole('row', { name: 'Section Practice' }).focus()
  await author.getByRole('button', { name: 'Add a lesson to Practice' }).click()
  await author.getByLabel('Title of the new lesson').fill('What sampling hides')
  await author.keyboard.press('Enter')
  await author.getByText('All saved in the draft').waitFor()
  const note = 'A lesson about sampling, at the end.'
  await ok(await admin(`/api/courses/${course.id}/publish`, json('POST', { note })))

  await student.goto(`/courses/${course.slug}`)
  await student.getByRole('link', { name: 'Continue the course' }).click()
  await student.getByText('Edition 2 is out').click()
  await student.getByRole('link', { name: 'See what changed' }).click()
  await student.getByRole('heading', { level: 1, name: 'What changed in edition 2' }).waitFor()
  await student.getByText(note).waitFor()
  await student.getByText('What sampling hides').first().waitFor()
  await student.getByRole('heading', { name: '1 result you keep' }).waitFor()
  const onChanges = await faultsInEveryLook(student)
  await student.getByRole('button', { name: 'Move to edition 2' }).click()
  await student.waitForURL(`**/learn/${course.slug}`)
  await student.getByText('1 of 6 lessons').waitFor()
  expect([...inLesson, ...onChanges]).toEqual([])
}, 300_000)
