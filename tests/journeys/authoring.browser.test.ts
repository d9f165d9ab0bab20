import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Doc, ok, read, unique } from '../access/support/documents.ts'
import { sectionsOf } from '../catalog/desk.ts'
import { type Fetch, json, signIn, visit } from '../support/academy.ts'
import { faultsInEveryLook, faultsOf } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'
import { linkIn, mailTo } from '../support/mailbox.ts'
import {
  addBlock,
  choosePlace,
  flameGraph,
  follow,
  letTimeCome,
  openReview,
  saved,
  stateIs,
  take,
  uploadPicture,
} from './authoring.ts'
import { confirm, type Newcomer, newcomer, signInWithPassword, signUp } from './newcomer.ts'

// One story, told in order: each chapter goes on where the one before it ended. Told again, it is about others.

const doubt = 'Why does it begin with the alert?'
const reason = 'Because that is where our day began.'

let chromium: Browser
let admin: Fetch
let title: string
let ada: Newcomer
let sam: Newcomer
let author: Page
let editor: Page
let student: Page
let course: Doc
let lesson: Doc

beforeAll(async () => {
  chromium = await browser()
  admin = await signIn('admin')
})
afterAll(() => chromium?.close())
afterEach(async () => {
  for (const page of [author, editor, student]) await page.context().close()
  // Somebody is enrolled, so it goes no further than the trash.
  if (course) await admin(`/api/courses/${course.id}`, json('PATCH', { deletedAt: new Date().toISOString() }))
})

const cast = async (): Promise<void> => {
  title = unique('Read a flame graph')
  ada = { ...newcomer('ada'), name: unique('Ada Lindqvist') }
  sam = newcomer('Sam')
  const viewport = { width: 1440, height: 900 }
  const phone = { width: 390, height: 844 }
  author = await (await newContext(chromium, { viewport })).newPage()
  editor = await (await newContext(chromium, { role: 'editor' })).newPage()
  student = await (await newContext(chromium, { viewport: phone, reducedMotion: 'reduce' })).newPage()
}

/** Somebody is invited as an instructor, and told what they need first. */
const invited = async (): Promise<void> => {
  await ok(await admin('/api/invitations/send', json('POST', { email: ada.email, role: 'instructor' })))
  await author.goto(linkIn(await mailTo(ada.email)))
  await author.getByText('You are invited as an instructor.').waitFor()
  expect(author.url()).not.toContain('invitation=')
  expect(await author.getByLabel('Email').inputValue()).toBe(ada.email)
  await signUp(author, ada)
  await author.goto(linkIn(await mailTo(ada.email, 2)))
  await author.getByRole('button', { name: 'Confirm my address' }).click()
  await author.getByText('You are invited as an instructor.').waitFor()
  const faults = await faultsOf(author)
  await author.getByRole('button', { name: 'Accept the invitation' }).click()
  await author.getByText('You are an instructor now.').waitFor()
  await author.getByRole('link', { name: 'Sign in' }).last().click()
  await signInWithPassword(author, ada.email)
  await author.getByRole('heading', { name: 'Make your first course' }).waitFor()
  await author.getByText('an editor makes your instructor profile').waitFor()

  await editor.goto('/admin')
  await expect
    .poll(
      async () => {
        const make = editor.getByRole('button', { name: `Make the profile of ${ada.name}` })
        if (await make.isVisible()) await make.press('Enter')
        return editor.url()
      },
      { timeout: 120_000, message: 'the page is awake, and the profile made' },
    )
    .toMatch(/instructors\/[0-9a-f-]{36}$/)
  expect(faults).toEqual([])
}

/** Their first course begins with a template. */
const fromTemplate = async (): Promise<void> => {
  await author.reload()
  const begin = author.getByRole('link', { name: 'Begin from a template' })
  await begin.waitFor()
  await follow(author, begin)
  const box = author.locator('#from-template')
  await box.getByLabel('Course template').selectOption({ label: 'Short course: why, how, practice' })
  await box.getByLabel('Title').fill(title)
  await box.getByRole('button', { name: 'Begin the course' }).click()
  await author.waitForURL(/courses\/[0-9a-f-]{36}$/)
  course = await read(admin, 'courses', author.url().split('/').at(-1) ?? '', '&draft=true')
  expect(sectionsOf(course).map(({ lessons }) => lessons.length)).toEqual([1, 2, 2])
  await author.locator('#field-summary').fill('See at one look where a program spends its time.')
  await saved(admin, 'courses', course, 'at one look')
}

/** A lesson gets a picture, code, tabs and a diagram, and shows them beside the form. */
const written = async (): Promise<void> => {
  await author.getByRole('link', { name: 'Outline', exact: true }).click()
  const first = author.getByRole('link', { name: 'The problem in one incident' })
  await first.waitFor()
  await follow(author, first)
  await author.locator('#field-title').first().waitFor()
  lesson = await read(admin, 'lessons', author.url().split('/').at(-1) ?? '', '&draft=true')

  const below = 'What was tried'
  const code = await addBlock(author, 'code', below)
  await code.getByLabel('File name').fill('profile.ts')
  await code
    .locator('textarea')
    .fill("import { writeHeapSnapshot } from 'node:v8'\n\nwriteHeapSnapshot('tuesday.heapsnapshot')")
  const diagram = await addBlock(author, 'diagram', below)
  await diagram.locator('textarea').fill('digraph { rankdir=LR\n  handler -> parse -> read [class="signal"] }')
  await diagram.getByLabel('In words').fill('One function calls the next, and the last one waits')
  const tabs = await addBlock(author, 'tabs', below)
  await tabs.getByLabel('Label').first().fill('Node.js')
  await tabs.locator('[contenteditable=true]').first().fill('Start it with --cpu-prof.')
  const figure = await addBlock(author, 'figure', below)
  await uploadPicture(author, figure, 'A wide bar on top of narrow ones', await flameGraph())
  for (const words of ['profile.ts', 'handler -> parse', '--cpu-prof', '"blockType":"figure"'])
    await saved(admin, 'lessons', lesson, words)

  await author.locator('#live-preview-toggler').click()
  const shown = author.frameLocator('#live-preview-iframe')
  await shown.getByText('profile.ts').waitFor()
  await shown.getByRole('tab', { name: 'Node.js' }).waitFor()
  await shown.getByRole('img', { name: 'A wide bar on top of narrow ones' }).waitFor()
  await author.locator('#field-title').first().fill('The slow Tuesday')
  await shown.getByRole('heading', { level: 1, name: 'The slow Tuesday' }).waitFor()
  await saved(admin, 'lessons', lesson, 'The slow Tuesday')
}

/** It is submitted, an editor asks about a place in it, the author changes that and submits again. */
const reviewed = async (): Promise<void> => {
  await author.getByRole('link', { name: 'Submit for review' }).click()
  await author.getByText('Nothing is missing.').waitFor()
  expect(await author.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
  await take(author, 'Submit for review', { note: 'Ready.' })
  await stateIs(author, 'In review')

  await editor.goto('/admin')
  await follow(editor, editor.getByRole('link', { name: title }).first())
  await editor.getByLabel('Write a comment').fill(doubt)
  await choosePlace(editor, 'The slow Tuesday', 'The first sign')
  const faults = await faultsOf(editor)
  await editor.getByRole('button', { name: 'Send' }).click()
  await editor.getByRole('article').getByText(doubt).waitFor()
  await take(editor, 'Ask for changes', { note: 'See the comment.' })
  await stateIs(editor, 'Changes asked')
  await expect
    .poll(async () => (await mailTo(ada.email)).subject, { timeout: 60_000, message: 'a mail about it' })
    .toContain(title)

  await author.goto('/admin')
  const asked = author.getByRole('region', { name: 'Changes asked on yours' })
  await follow(author, asked.getByRole('link', { name: title }))
  await author.getByText('See the comment.').waitFor()
  await author.getByText('as it is now').waitFor()
  await author.getByRole('link', { name: 'Open it there' }).press('Enter')
  await author.locator('#field-title').first().waitFor()
  const inText = () => author.evaluate(() => document.activeElement?.getAttribute('data-lexical-editor'))
  await expect.poll(inText, { timeout: 60_000, message: 'the place has the focus' }).toBe('true')
  await author.keyboard.type('On Tuesday at nine. ')
  await saved(admin, 'lessons', lesson, 'On Tuesday at nine.')
  await openReview(author, course.id)
  await author.getByText('changed since').waitFor()
  await author.getByRole('button', { name: 'Answer' }).click()
  await author.getByLabel('Answer').fill(reason)
  await author.getByRole('button', { name: 'Send' }).last().click()
  await author.getByRole('article').getByText(reason).waitFor()
  await take(author, 'Submit for review')
  expect(faults).toEqual([])
}

/** It is approved, a time is set, and at that time readers have it. */
const published = async (): Promise<void> => {
  await openReview(editor, course.id)
  await editor.getByText(reason).waitFor()
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
}

/** A student enrolls, does a lesson, is told of the next edition, and moves with what they have. */
const learnt = async (): Promise<void> => {
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
  await student.getByText('Course outline').click()
  await student.getByRole('navigation', { name: 'Course outline' }).getByText('done').waitFor()
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
  await student.getByRole('link', { name: 'To your course' }).click()
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
  await student.getByRole('link', { name: 'Continue · The idea and an example' }).waitFor()
  expect([...inLesson, ...onChanges]).toEqual([])
}

test('a newcomer’s course: invited, written, reviewed, published at its time, learnt, and learnt on in its next edition', async () => {
  for (const chapter of [cast, invited, fromTemplate, written, reviewed, published, learnt]) await chapter()
}, 900_000)
