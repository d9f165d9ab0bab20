import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { type Add, adding, type Made } from './adding.ts'
import type { Somebody } from './somebody.ts'

const firstOf = async (payload: Payload, collection: 'badges' | 'editions' | 'paths') => {
  const { docs } = await payload.find({ collection, limit: 1, depth: 0 })
  return docs[0]
}

type Places = { course: unknown; edition: unknown; path: unknown; badge: unknown; at: string }

/** What a student does in a course; `by` took the step in it, and withdrew the badge where it is not their own. */
const study = async (add: Add, { student, by }: { student: string; by: string }, places: Places): Promise<void> => {
  const { course, edition, path, badge, at } = places
  const lessonKey = 'a-lesson'
  const enrollment = await add('enrollments', { student, course, edition, enrolledAt: at })
  await add('lesson-progress', { enrollment, lessonKey, fraction: 1, completedAt: at, editionNumber: 1 })
  await add('progress-ledger', { enrollment, lessonKey, from: 0, to: 1, reason: 'done', editionNumber: 1, at, by })
  await add('deadlines', { enrollment, day: '2026-12-24' })
  await add('calendar-feeds', { student, keyHash: randomUUID(), since: at })
  const noted = { lessonKey, lessonTitle: 'A lesson', clientId: randomUUID(), body: 'A note', exact: 'words' }
  await add('notes', { ...noted, student, course })
  const evidence = { kind: 'lessons', need: 1, name: null }
  const withdrawn = { withdrawnAt: at, withdrawnBy: by, reason: 'By mistake.' }
  await add('badge-awards', { student, badge, earnedAt: at, evidence, ...(student === by ? {} : withdrawn) })
  await add('path-follows', { student, path, followedAt: at })
  await add('study-time', { student, at, seconds: 600 })
  const planned = { goalMinutes: 90, restDays: [7], showsStreak: true, timeZone: 'Europe/Vienna' }
  await add('study-plans', { ...planned, student, since: at, day: at.slice(0, 10) })
}

/** What is told to both of them in the course, by the first one, and mailed. */
const tell = async (add: Add, students: [string, string], { course, at }: Places): Promise<void> => {
  const said = { course, title: 'Office hours', body: 'On Thursday.', publishAt: at, mailingSince: at }
  const announcement = await add('announcements', { ...said, author: students[0] })
  for (const student of students) {
    await add('announcement-receipts', { announcement, student, mailedAt: at, readAt: at })
    await add('weekly-digests', { student, week: '2026-11-23', at, mailed: true })
  }
}

/** A certificate of each, the second one ended by the first person, and one that comes from elsewhere. */
const certify = async (payload: Payload, add: Add, [one, other]: [Somebody, Somebody], { course, at }: Places) => {
  const { id: student, name } = one
  await add('certificate-names', { student, name })
  await add('outside-certificates', {
    student,
    url: 'https://other.example/verify/x',
    credential: {},
    verifiedAt: at,
  })
  const { rows } = await payload.db.pool.query<{ next: number }>(
    'select coalesce(max(status_index), -1)::int + 1 as next from certificates',
  )
  const next = rows[0]?.next ?? 0
  const held = { achievement: 'course', course, title: 'A course', slug: 'a-course', editionNumber: 1 }
  const ended = { state: 'revoked', reason: 'holder-asked', completedAt: at, issuedAt: at, endedAt: at }
  const certificate = (index: number) => ({
    ...held,
    ...ended,
    visibility: 'link',
    number: randomUUID(),
    statusIndex: next + index,
  })
  await add('certificates', { ...certificate(0), student, name })
  await add('certificates', { ...certificate(1), student: other.id, name: other.name, endedBy: student })
}

/** All that learning and certificates hold of somebody, and of another one as far as they share it. */
export const learning = async (payload: Payload, one: Somebody, other: Somebody): Promise<Made[]> => {
  const { id: by } = one
  const [edition, path, badge] = [
    await firstOf(payload, 'editions'),
    await firstOf(payload, 'paths'),
    await firstOf(payload, 'badges'),
  ]
  const course = edition && 'course' in edition ? edition.course : null
  const at = new Date().toISOString()
  const places = { course, edition: edition?.id, path: path?.id, badge: badge?.id, at }
  const { made, add } = adding(payload)
  for (const student of [by, other.id]) await study(add, { student, by }, places)
  await tell(add, [by, other.id], places)
  await add('badge-settings', { student: by, shown: true, hidden: [places.badge] })
  await add('record-imports', {
    student: by,
    academy: 'https://other.example',
    subject: randomUUID(),
    madeAt: at,
  })
  await add('skill-profiles', { student: by, skills: [], suggestions: [], advised: true, computedAt: at })
  await certify(payload, add, [one, other], places)
  return made
}
