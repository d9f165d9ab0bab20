import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Somebody } from './somebody.ts'

/** As the tables take what is written in each language. */
const inEnglish = <Text>(text: Text) => ({ en: text })

let count = 0
const soon = () => new Date(Date.now() + 3_600_000).toISOString()

const credentials = ({ id: user, email, secret }: Somebody): Record<string, object[]> => ({
  accounts: [{ user, accountId: '4711', providerId: 'github', accessToken: secret, idToken: secret, scope: 'email' }],
  'two-factors': [{ user, secret, backupCodes: secret }],
  passkeys: [
    {
      user,
      name: 'Laptop',
      publicKey: secret,
      credentialID: secret,
      counter: 1,
      deviceType: 'multiDevice',
      backedUp: true,
    },
  ],
  'api-keys': [{ user, name: 'Robot', key: secret, start: secret.slice(0, 14), permissions: '{"scope":["all"]}' }],
  'refresh-tokens': [{ user, family: secret, tokenHash: secret, expiresAt: soon(), userAgent: 'curl/8' }],
  sessions: [{ user, token: secret, expiresAt: soon(), ipAddress: '203.0.113.9', userAgent: 'Firefox' }],
  verifications: [
    { identifier: `reset-password:${secret}`, value: user, expiresAt: soon() },
    { identifier: secret, value: JSON.stringify({ email, secret }), expiresAt: soon() },
  ],
})

const everythingElse = (
  { id: user, email, name, secret }: Somebody,
  other: Somebody,
  course: string,
  lesson: string,
) => ({
  sessions: [{ user: other.id, token: `${other.secret} ${secret}`, expiresAt: soon(), impersonatedBy: user }],
  entitlements: [{ user, course, source: 'gift', from: soon() }],
  invitations: [
    { email, role: 'student', tokenHash: secret, expiresAt: soon(), acceptedBy: user },
    {
      email: other.email,
      role: 'editor',
      tokenHash: `${other.secret}-${randomUUID()}`,
      expiresAt: soon(),
      invitedBy: user,
    },
  ],
  'instructor-applications': [
    { user, motivation: `${name} would like to teach how to find errors.`, status: 'waiting' },
    { user: other.id, motivation: 'Another person who would like to teach here.', status: 'declined', decidedBy: user },
  ],
  'data-exports': [{ user, status: 'gone' }],
  mails: [
    {
      to: email,
      user,
      kind: 'auth/magic-link',
      language: 'en',
      subject: `For ${name}`,
      status: 'sent',
      attempts: 1,
      text: `Dear ${name}, ${secret}`,
    },
    {
      to: email,
      kind: 'auth/invitation',
      language: 'en',
      status: 'waiting',
      attempts: 0,
      data: { name, token: secret },
    },
  ],
  'audit-events': [
    { action: 'auth/signed-in', actor: user, address: '203.0.113.9', userAgent: 'Firefox' },
    {
      action: 'auth/role-changed',
      actor: other.id,
      targetCollection: 'users',
      targetId: user,
      address: '198.51.100.4',
    },
  ],
  instructors: [{ name: 'A pen name', slug: `pen-${secret}`.replace('secret-', ''), user }],
  lessons: [
    {
      title: inEnglish('Begun'),
      slug: lesson,
      key: lesson,
      course,
      kind: 'article',
      minutes: 5,
      author: user,
      _status: 'draft',
    },
  ],
  releases: [{ number: -Date.now() - count++, status: 'retired', trigger: 'A test', by: user, startedAt: soon() }],
  'payload-preferences': [{ user: { relationTo: 'users', value: user }, key: 'courses-list', value: { sort: name } }],
  'payload-locked-documents': [
    { user: { relationTo: 'users', value: user }, globalSlug: 'account-policy' },
    { user: { relationTo: 'users', value: other.id }, document: { relationTo: 'users', value: user } },
  ],
})

export type Made = { collection: string; id: string }

/** Writes rows past the hooks, and keeps which. */
const adding = (payload: Payload) => {
  const made: Made[] = []
  const add = async (collection: string, data: Record<string, unknown>): Promise<string> => {
    const { id } = await payload.db.create({ collection: collection as 'users', data })
    made.push({ collection, id: String(id) })
    return String(id)
  }
  return { made, add }
}

/** An enrollment of each, a step in either, one in the other's that this person took, and a certificate of each. */
const learning = async (payload: Payload, { id: user, name }: Somebody, other: Somebody): Promise<Made[]> => {
  const { docs } = await payload.find({ collection: 'editions', limit: 1, depth: 0 })
  const [{ id: edition, course } = { id: '', course: '' }] = docs
  const { docs: paths } = await payload.find({ collection: 'paths', limit: 1, depth: 0 })
  const { docs: badges } = await payload.find({ collection: 'badges', limit: 1, depth: 0 })
  const badge = badges[0]?.id
  const { made, add } = adding(payload)
  const at = new Date().toISOString()
  const step = { lessonKey: 'a-lesson', from: 0, to: 1, reason: 'done', editionNumber: 1, at, by: user }
  for (const student of [user, other.id]) {
    const enrollment = await add('enrollments', { student, course, edition, enrolledAt: at })
    await add('lesson-progress', { enrollment, lessonKey: 'a-lesson', fraction: 1, completedAt: at, editionNumber: 1 })
    await add('progress-ledger', { enrollment, ...step })
    await add('deadlines', { enrollment, day: '2026-12-24' })
    await add('calendar-feeds', { student, keyHash: randomUUID(), since: at })
    const noted = {
      lessonKey: 'a-lesson',
      lessonTitle: 'A lesson',
      clientId: randomUUID(),
      body: 'A note',
      exact: 'words',
    }
    await add('notes', { ...noted, student, course })
    const evidence = { kind: 'lessons', need: 1, name: null }
    const withdrawn = { withdrawnAt: at, withdrawnBy: user, reason: 'By mistake.' }
    await add('badge-awards', { student, badge, earnedAt: at, evidence, ...(student === user ? {} : withdrawn) })
    await add('path-follows', { student, path: paths[0]?.id, followedAt: at })
    await add('study-time', { student, at, seconds: 600 })
    const planned = { goalMinutes: 90, restDays: [7], showsStreak: true, timeZone: 'Europe/Vienna' }
    await add('study-plans', { ...planned, student, since: at, day: at.slice(0, 10) })
  }
  await add('badge-settings', { student: user, shown: true, hidden: [badge] })
  const said = { course, title: 'Office hours', body: 'On Thursday.', publishAt: at, mailingSince: at }
  const announcement = await add('announcements', { ...said, author: user })
  for (const student of [user, other.id]) {
    await add('announcement-receipts', { announcement, student, mailedAt: at, readAt: at })
    await add('weekly-digests', { student, week: '2026-11-23', at, mailed: true })
  }
  await add('certificate-names', { student: user, name })
  const brought = { academy: 'https://other.example', subject: randomUUID(), madeAt: at }
  const signed = { url: 'https://other.example/verify/x', credential: {}, verifiedAt: at }
  await add('outside-certificates', { ...signed, student: user })
  await add('record-imports', { ...brought, student: user })
  await add('skill-profiles', { student: user, skills: [], suggestions: [], advised: true, computedAt: at })
  const held = {
    achievement: 'course',
    course,
    title: 'A course',
    slug: 'a-course',
    editionNumber: 1,
    visibility: 'link',
  }
  const ended = { state: 'revoked', reason: 'holder-asked', completedAt: at, issuedAt: at, endedAt: at }
  const free = await payload.db.pool.query<{ next: number }>(
    'select coalesce(max(status_index), -1)::int + 1 as next from certificates',
  )
  const next = free.rows[0]?.next ?? 0
  const certificate = { ...held, ...ended }
  await add('certificates', { ...certificate, number: randomUUID(), student: user, name, statusIndex: next })
  await add('certificates', {
    ...certificate,
    number: randomUUID(),
    student: other.id,
    name: other.name,
    endedBy: user,
    statusIndex: next + 1,
  })
  return made
}

/** What an author leaves behind, about a course of its own: an edition of one that others read would be its newest. */
const authoring = async (payload: Payload, { id: user, secret }: Somebody): Promise<Made[]> => {
  // Of its own, and not who somebody is: what they wrote outlives them.
  const mark = secret.replace('secret-', '')
  const { made, add } = adding(payload)
  const at = new Date().toISOString()
  const title = 'A pen course'
  const draft = { slug: `pen-course-${mark}`, summary: inEnglish('For a test.'), _status: 'draft' }
  const course = await add('courses', { ...draft, title: inEnglish(title), level: 'beginner', access: 'free' })
  const content = { title, rules: { requiredPercent: 100, passPercent: 70 }, sections: [] }
  await add('editions', { course, number: 1, publishedAt: at, note: '', by: user, content, amendments: [] })
  await add('reviews', { course, state: 'approved', submittedBy: user, submittedAt: at, editor: user })
  await add('review-events', { course, step: 'submit', by: user, note: 'Ready.' })
  const comment = await add('comments', { course, author: user, text: 'Said.' })
  await add('comment-mentions', { comment, course, user })
  await add('comment-reads', { course, document: course, user, readAt: at })
  await add('course-imports', { by: user, state: 'done', total: 1, done: 1, courses: [] })
  const body = { root: { type: 'root', children: [], direction: null, format: '', indent: 0, version: 1 } }
  await add('snippets', { title: 'Begun', key: `begun-${mark}`, body: inEnglish(body), author: user, _status: 'draft' })
  await add('lesson-templates', { title: `Lesson of ${mark}`, kind: 'article', minutes: 5, author: user })
  await add('course-templates', { title: `Course of ${mark}`, author: user })
  const mine = { constraint: 'onlyMe', users: [user] }
  const access = { read: mine, update: mine, delete: mine }
  await add('payload-query-presets', { title: 'My drafts', relatedCollection: 'courses', access })
  return made
}

/**
 * Gives somebody data of every kind that is declared, past hooks as other plugins write it; `other` is on the far side
 * of what two people share. Answers the rows.
 */
export const fillIn = async (payload: Payload, somebody: Somebody, other: Somebody): Promise<Made[]> => {
  const { id, name, handle, secret } = somebody
  const { docs } = await payload.find({ collection: 'courses', limit: 1, depth: 0 })
  const data = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'teal' } })
    .webp()
    .toBuffer()
  const avatar = await payload.create({
    collection: 'avatars',
    data: { user: id },
    file: { data, mimetype: 'image/webp', name: `${randomUUID()}.webp`, size: data.length },
    depth: 0,
  })
  await payload.update({
    collection: 'users',
    id,
    data: {
      handle,
      bio: `I am ${name}.`,
      avatar: avatar.id,
      language: 'en',
      links: [{ label: 'Site', url: `https://${handle}.example.org` }],
    },
    depth: 0,
  })
  const made: Made[] = [{ collection: 'avatars', id: avatar.id }]
  const course = String(docs[0]?.id)
  const lesson = `begun-${secret}`.replace('secret-', '')
  for (const rows of [credentials(somebody), everythingElse(somebody, other, course, lesson)]) {
    for (const [collection, all] of Object.entries(rows)) {
      for (const row of all) {
        const { id: rowId } = await payload.db.create({ collection: collection as 'users', data: { ...row } })
        made.push({ collection, id: String(rowId) })
      }
    }
  }
  return [...made, ...(await learning(payload, somebody, other)), ...(await authoring(payload, somebody))]
}
