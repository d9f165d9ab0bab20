import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { json } from '../../support/academy.ts'
import { rows } from '../../support/database.ts'
import { create, type Doc, ok, unique } from './documents.ts'
import type { Kit } from './kits.ts'
import type { World } from './world.ts'

/** `entitled` learns in the paid course and has done its lesson. */
export const learningKits = async (world: World): Promise<Record<string, Kit>> => ({
  ...(await progressKits(world)),
  ...(await certificateKits(world)),
  'path-follows': await followKit(world),
  ...(await badgeKits(world)),
  announcements: await announcementKit(world),
})

/** A badge that is a draft, and one that `entitled` was awarded. */
const badgeKits = async ({ cast, ids, made, inserted }: World): Promise<Record<string, Kit>> => {
  const sample = () => ({ title: unique('Badge'), description: 'For a test.', rule: { kind: 'lessons', count: 1000 } })
  const fresh = async () => {
    const badge = await create(cast.admin, 'badges', sample())
    made('badges', badge)
    return badge.id
  }
  const earned = await create(cast.admin, 'badges', sample())
  const [award] = await rows<{ id: string }>(
    `insert into badge_awards (student_id, badge_id, earned_at, evidence)
     values ($1, $2, now(), '{"kind":"lessons","need":1000,"name":null}') returning id`,
    [ids.entitled, earned.id],
  )
  const id = award?.id ?? ''
  inserted('badge_awards', id)
  inserted('badges', earned.id)
  const edit = { reason: null }
  return {
    badges: {
      plural: 'Badges',
      edit: { icon: 'clock' },
      post: () => json('POST', sample()),
      fresh,
      target: await fresh(),
    },
    'badge-awards': { plural: 'BadgeAwards', edit, post: () => json('POST', edit), fresh: async () => id, target: id },
  }
}

/** The teacher of the paid course tells `entitled` something, whom the worker mails it; the other ones are not published. */
const announcementKit = async ({ cast, paidCourse, made, inserted }: World): Promise<Kit> => {
  const sample = () => ({ course: paidCourse.id, title: unique('Announcement'), body: 'For a test.' })
  const write = () => create(cast.teacher, 'announcements', sample())
  const target = (await write()).id
  await ok(await cast.teacher(`/api/announcements/${target}/publish`, json('POST', {})))
  const mailed = async () => {
    const found = await rows<{ id: string }>('select id from announcement_receipts where announcement_id = $1', [
      target,
    ])
    expect(found).toHaveLength(1)
    return found
  }
  for (const { id } of await vi.waitFor(mailed, { timeout: 20_000, interval: 250 }))
    inserted('announcement_receipts', id)
  inserted('announcements', target)
  const fresh = async () => {
    const doc = await write()
    made('announcements', doc)
    return doc.id
  }
  return { plural: 'Announcements', edit: { body: 'For a test.' }, post: () => json('POST', sample()), fresh, target }
}

/** `entitled` follows a path. */
const followKit = async ({ cast, freeCourse, made, inserted }: World): Promise<Kit> => {
  const stages = [{ title: 'Begin', requirements: [{ courses: [freeCourse.id] }] }]
  const sample = { title: unique('Path'), summary: 'For a test.', stages, _status: 'published' }
  const path = await create(cast.admin, 'paths', sample)
  made('paths', path)
  await ok(await cast.entitled(`/api/paths/${path.id}/follow`, json('POST', {})))
  const [follow] = (await ok(await cast.entitled(`/api/path-follows?where[path][equals]=${path.id}&depth=0`))).docs
  const id = follow?.id ?? ''
  inserted('path_follows', id)
  const edit = { leftAt: null }
  return { plural: 'PathFollows', edit, post: () => json('POST', { path: path.id }), fresh: async () => id, target: id }
}

/** `entitled` completes the paid course; the worker issues what that earned. */
const certificateKits = async ({ cast, paidCourse, preview, made }: World): Promise<Record<string, Kit>> => {
  await ok(await cast.entitled(`/api/lessons/${preview.id}/complete`, json('POST', {})))
  const path = `/api/certificates?where[course][equals]=${paidCourse.id}&depth=0`
  const issued = async () => {
    const { docs } = await ok(await cast.entitled(path))
    expect(docs).toHaveLength(1)
    return docs
  }
  const [certificate] = await vi.waitFor(issued, { timeout: 20_000, interval: 250 })
  const [key] = (await ok(await cast.admin('/api/certificate-keys?limit=1'))).docs
  const only = (plural: string, id: string, edit: Kit['edit']): Kit => ({
    plural,
    edit,
    post: () => json('POST', edit),
    fresh: async () => id,
    target: id,
  })
  const rule = () => ({ course: paidCourse.id, validMonths: 24 })
  const fresh = async () => {
    const doc = await create(cast.admin, 'certificate-rules', rule())
    made('certificate-rules', doc)
    return doc.id
  }
  return {
    certificates: only('Certificates', certificate?.id ?? '', { number: certificate?.number }),
    'certificate-keys': only('CertificateKeys', key?.id ?? '', { state: 'active' }),
    'certificate-rules': {
      plural: 'CertificateRules',
      edit: { validMonths: 12 },
      post: () => json('POST', rule()),
      fresh,
      target: await fresh(),
    },
  }
}

/** A cohort of the paid course. */
const cohortKit = async ({ cast, paidCourse, made }: World): Promise<Kit> => {
  const sample = () => ({ name: unique('Cohort'), course: paidCourse.id, startsOn: '2026-12-01', timeZone: 'UTC' })
  const fresh = async () => {
    const doc = await create(cast.admin, 'cohorts', sample())
    made('cohorts', doc)
    return doc.id
  }
  return {
    plural: 'Cohorts',
    edit: { name: 'Another name' },
    post: () => json('POST', sample()),
    fresh,
    target: await fresh(),
  }
}

const progressKits = async (world: World): Promise<Record<string, Kit>> => {
  const { cast, paidCourse, paidLesson } = world
  const as = cast.entitled
  const enrollment = await ok(await as('/api/enrollments', json('POST', { course: paidCourse.id })))
  await ok(await as(`/api/lessons/${paidLesson.id}/complete`, json('POST', {})))
  const kit = async (slug: string, plural: string, edit: Kit['edit']): Promise<Kit> => {
    const { docs } = await ok(await as(`/api/${slug}?where[enrollment][equals]=${enrollment.id}&limit=1&depth=0`))
    const id = docs[0]?.id ?? ''
    return { plural, edit, post: () => json('POST', edit), fresh: async () => id, target: id }
  }
  const enrollments: Kit = {
    plural: 'Enrollments',
    edit: { leftAt: null },
    post: () => json('POST', { course: paidCourse.id }),
    fresh: async () => enrollment.id,
    target: enrollment.id,
  }
  const noted = { lesson: paidLesson.id, clientId: randomUUID(), body: 'Noted for a test.' }
  const { note } = await ok(await as('/api/notes', json('POST', noted)))
  const notes: Kit = {
    plural: 'Notes',
    edit: { body: '' },
    post: () => json('POST', { body: 'In no lesson.' }),
    fresh: async () => (note as Doc).id,
    target: (note as Doc).id,
  }
  const at = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
  const beats = [{ enrollment: enrollment.id, lesson: paidLesson.key, from: at(20), to: at(10) }]
  await ok(await as('/api/learning/heartbeats', json('POST', { sentAt: at(0), beats })))
  await ok(await as('/api/users/me/study-plan', json('POST', { goalMinutes: 60 })))
  const on = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  await ok(await as(`/api/enrollments/${enrollment.id}/deadline`, json('POST', { on })))
  await ok(await as('/api/users/me/calendar', json('POST', { on: true })))
  const own = async (slug: string, plural: string, edit: Kit['edit']): Promise<Kit> => {
    const id = (await ok(await as(`/api/${slug}?limit=1&depth=0`))).docs[0]?.id ?? ''
    return { plural, edit, post: () => json('POST', edit), fresh: async () => id, target: id }
  }
  return {
    enrollments,
    cohorts: await cohortKit(world),
    deadlines: await own('deadlines', 'Deadlines', { day: '2030-01-01' }),
    'calendar-feeds': await own('calendar-feeds', 'CalendarFeeds', { since: new Date().toISOString() }),
    notes,
    'study-time': await own('study-time', 'StudyTimes', { seconds: 900 }),
    'study-plans': await own('study-plans', 'StudyPlans', { goalMinutes: 1 }),
    'lesson-progress': await kit('lesson-progress', 'LessonProgresses', { fraction: 0 }),
    'progress-ledger': await kit('progress-ledger', 'ProgressLedgers', { to: 0 }),
  }
}
