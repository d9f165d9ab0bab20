import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolled, openSchool, own, type School } from '../../plugins/learning/tests/school.ts'
import type { Doc } from '../access/support/documents.ts'
import type { Person } from '../auth/people.ts'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'

let chromium: Browser
let school: School
let student: Person
let course: Doc

beforeAll(async () => {
  chromium = await browser()
  school = await openSchool()
  student = await school.newcomer()
  course = await school.course()
  const lessons = [
    await school.write(course, 'Where a trace begins'),
    await school.write(course, 'What sampling keeps'),
    await school.write(course, 'Why spans end', { doneBy: 'read', minutes: 0 }),
  ]
  await school.publish(course, lessons)
  await enrolled(student.as, course)
})
afterAll(async () => {
  await chromium?.close()
  await school?.clear()
})

const device = () => newContext(chromium, { reducedMotion: 'reduce', cookie: student.cookie })

/** What waits in a browser to be sent. */
const countWaiting = () =>
  new Promise<number>((resolve) => {
    const opening = indexedDB.open('academy')
    opening.onsuccess = () => {
      const counting = opening.result.transaction('waiting').objectStore('waiting').count()
      counting.onsuccess = () => resolve(counting.result)
    }
  })

test('a student reads on two devices, loses the network in the middle, goes on, and nothing is lost', async () => {
  const [laptop, phone] = [await device(), await device()]
  const [page, course2] = [await laptop.newPage(), await phone.newPage()]
  await course2.goto(`/learn/${course.slug}`)
  await page.goto(`/learn/${course.slug}`)
  await page.getByRole('link', { name: 'Start · Where a trace begins' }).click()
  await page.getByRole('heading', { level: 1, name: 'Where a trace begins' }).waitFor()
  // A key means something once the page's script is there.
  await page.waitForLoadState()
  await page.keyboard.press('m')
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
  await course2.getByText('1 of 3 lessons').waitFor()

  await page.keyboard.press('n')
  await page.getByRole('heading', { level: 1, name: 'What sampling keeps' }).waitFor()
  await page.getByText('The text of What sampling keeps.').click({ clickCount: 3 })
  await page.getByRole('button', { name: 'Highlight' }).click()
  await page.getByText('Saved.', { exact: true }).waitFor()
  await laptop.setOffline(true)
  await page.keyboard.press('w')
  await page.keyboard.insertText(`Head or **tail**, in a ${'long'.repeat(60)} word?`)
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.getByText('1 note kept on this device.').waitFor()
  await page.getByRole('button', { name: 'Mark as done' }).click()
  await page.getByText('Kept on this device as done').waitFor()
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
  expect((await own(student.as))[0]?.percent).toBe(33)
  await laptop.setOffline(false)
  await page.getByText('What you did without a connection has arrived.').waitFor()
  await course2.getByText('2 of 3 lessons').waitFor()
  expect((await own(student.as))[0]?.percent).toBe(66)

  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText('Why is this not done?').click()
  await page.getByText('You took it back on').waitFor()
  await course2.getByText('Why is this not complete?').click()
  await course2.getByText('Not done yet: “What sampling keeps”, “Why spans end”.').waitFor()
  await page.getByRole('button', { name: 'Mark as done' }).click()
  await page.getByRole('button', { name: 'Take it back' }).waitFor()

  await page.getByText('Reading and keys').click()
  await page.getByLabel('Large').check()
  await page.getByText('tail', { exact: true }).waitFor()
  const faults = await faultsInEveryLook(page)
  await course2.goto('/notes')
  await course2.getByLabel('Search your notes').fill('tail')
  await course2.keyboard.press('Enter')
  await course2.getByText('1 note', { exact: true }).waitFor()
  faults.push(...(await faultsInEveryLook(course2)))
  await course2.goto(`/learn/${course.slug}`)
  await page.keyboard.press('n')
  await page.getByRole('heading', { level: 1, name: 'Why spans end' }).waitFor()
  expect(await (await laptop.request.get(page.url())).text()).toContain('data-size="large"')
  await page.getByText('Done.', { exact: true }).waitFor()
  await course2.getByText('3 of 3 lessons').waitFor()
  expect(faults).toEqual([])
  expect((await own(student.as))[0]).toMatchObject({ state: 'complete', percent: 100 })
  expect(await page.evaluate(countWaiting)).toBe(0)
  await Promise.all([laptop.close(), phone.close()])
}, 120_000)
