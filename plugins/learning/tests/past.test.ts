import { inTransaction } from '@academy/kernel'
import config from '@payload-config'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { rows } from '../../../tests/support/database.ts'

import { activityView, notesReply } from '../src/contract.ts'
import type { Past } from '../src/past/past.ts'
import { writePast } from '../src/past/write.ts'
import { openSchool, own, type School, steps, type Taught } from './school.ts'

let school: School
let payload: Payload
let free: Taught
let paid: Taught

beforeAll(async () => {
  school = await openSchool()
  payload = await getPayload({ config, disableOnInit: true })
  free = await school.teach(['One', 'Two'])
  paid = await school.teach(['Paid'], { access: 'paid' })
})
afterAll(async () => {
  await school.clear()
  await payload.destroy()
})

const zone = 'Pacific/Kiritimati'
const now = new Date()
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)

const pastIn = ({ course, lessons }: Taught, ago: number) => ({
  course: course.slug,
  enrolledAt: daysAgo(ago + 1),
  deadline: null,
  sittings: [
    { lesson: String(lessons[0]?.key), from: daysAgo(ago), minutes: 21, done: true },
    { lesson: 'no-such-lesson', from: daysAgo(ago - 1), minutes: 30, done: true },
  ],
  notes: [{ lesson: String(lessons[0]?.key), at: daysAgo(ago), body: 'So it was.', quote: null }],
})

const past = (): Past => ({
  plan: { goalMinutes: 60, restDays: [7], showsStreak: true },
  plannedAt: daysAgo(41),
  courses: [pastIn(free, 40), pastIn(paid, 40)],
  paths: [{ path: 'no-such-path', at: daysAgo(40) }],
})

/** Writes it down for somebody, and whatever comes after in the same transaction. */
const live = async ({ id }: Person, after = async () => {}) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await writePast(req, { id, timeZone: zone }, past(), now)
    await after()
  })
}

test('a past stands there as of its own time, without what is not open or not there any more', async () => {
  const ada = await school.newcomer()
  await live(ada)
  const enrollments = await own(ada.as)
  expect(enrollments).toMatchObject([
    { course: { slug: free.course.slug }, percent: 50, seconds: 21 * 60, enrolledAt: daysAgo(41).toISOString() },
  ])
  expect(await steps(enrollments[0]?.id ?? '')).toMatchObject([{ from: 0, to: 1, reason: 'done' }])
  const { year, plan } = activityView.parse(await ok(await ada.as('/api/users/me/activity')))
  expect(year.days.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(21 * 60)
  expect(plan).toMatchObject({ goalMinutes: 60, restDays: [7] })
  const { notes } = notesReply.parse(await ok(await ada.as('/api/users/me/notes')))
  expect(notes).toMatchObject([{ body: 'So it was.', createdAt: daysAgo(40).toISOString() }])
})

test('a past that is broken off leaves nothing, time included', async () => {
  const ada = await school.newcomer()
  const broken = live(ada, () => Promise.reject(new Error('Broken off.')))
  await expect(broken).rejects.toThrow('Broken off.')
  for (const table of ['enrollments', 'study_time', 'study_plans', 'notes', 'badge_awards'])
    expect(await rows(`select 1 from ${table} where student_id = $1`, [ada.id])).toEqual([])
})
