import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Doc, ok, paragraph, refusal, update } from '../../../tests/access/support/documents.ts'
import { type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { courseText, lessonText, sectionText } from '../src/folders/testing/folderOf.ts'
import type { ConflictView, SyncedCourse, SyncView } from '../src/sync/view.ts'
import { type Syncing, secret, startSyncing } from './syncing.ts'

let syncing: Syncing
let editor: Fetch
let teacher: Fetch
let student: Fetch

beforeAll(async () => {
  syncing = await startSyncing()
  editor = await syncing.signIn('editor')
  teacher = await syncing.signIn('instructor')
  student = await syncing.signIn('student')
})
afterAll(async () => {
  const admin = await syncing.signIn('admin')
  for (const slug of made) {
    const course = await courseOf(slug)
    if (!course) continue
    for (const { id } of await lessonsOf(course)) await admin(`/api/lessons/${id}?trash=true`, { method: 'DELETE' })
    await admin(`/api/courses/${course.id}?trash=true`, { method: 'DELETE' })
  }
  await syncing.stop()
})

const stamp = `${process.pid.toString(36)}${Date.now().toString(36)}`
const made: string[] = []

const withWords = (text: string, words: string) => text.replace('Words.', words)
const lesson = (slug: string) => `${slug}/01-section-s/01-one.md`

/** The files of a course of one lesson, under an address of its own. */
const courseIn = (name: string, words = 'Words.') => {
  const slug = `${name}-${stamp}`
  made.push(slug)
  return {
    slug,
    files: {
      [`${slug}/course.md`]: courseText,
      [`${slug}/01-section-s/section.md`]: sectionText(`${slug}-s`),
      [lesson(slug)]: withWords(lessonText(`${slug}-one`), words),
    },
  }
}

const courseOf = async (slug: string): Promise<Doc | undefined> =>
  (await ok(await editor(`/api/courses?where[slug][equals]=${slug}&draft=true&depth=0`))).docs[0]
const lessonsOf = async ({ id }: Doc): Promise<Doc[]> =>
  (await ok(await editor(`/api/lessons?where[course][equals]=${id}&draft=true&depth=0&sort=slug`))).docs

const wordsHere = async (slug: string): Promise<string> => {
  const course = await courseOf(slug)
  return course ? JSON.stringify((await lessonsOf(course)).map(({ body }) => body)) : ''
}

const writeHere = async (slug: string, words: string): Promise<void> => {
  const [first] = await lessonsOf((await courseOf(slug)) as Doc)
  await update(editor, 'lessons', first?.id ?? '', { body: paragraph(words) }, '&draft=true')
}

const view = async (as = editor) => (await (await as('/api/course-sync')).json()) as SyncView
const stateOf = async (slug: string): Promise<SyncedCourse | undefined> =>
  (await view()).courses.find((course) => course.slug === slug)
const conflictOf = async (slug: string) =>
  (await (await editor(`/api/course-sync/courses/${slug}`)).json()) as ConflictView
const choose = (as: Fetch, slug: string, side: string, seen: string) =>
  as(`/api/course-sync/courses/${slug}/choose`, json('POST', { side, seen }))

/** A course of which both sides have changed since they were alike. */
const inConflict = async (name: string) => {
  const { slug, files } = courseIn(name)
  syncing.repository.push(files)
  await syncing.sync()
  syncing.repository.push({ [lesson(slug)]: withWords(lessonText(`${slug}-one`), 'Theirs.') })
  await writeHere(slug, 'Ours.')
  await syncing.sync()
  return slug
}

test('a course that is new comes in as a draft; a change of its folder follows, and nothing changes without one', async () => {
  const { slug, files } = courseIn('first', 'From the repository.')
  const commit = syncing.repository.push(files)
  await syncing.sync()
  expect(await stateOf(slug)).toMatchObject({ state: 'in-step', commit })
  expect((await view()).last).toMatchObject({ state: 'done', commit, reason: null })
  expect((await courseOf(slug))?._status).toBe('draft')
  expect(await wordsHere(slug)).toContain('From the repository.')

  const before = (await courseOf(slug))?.updatedAt
  await syncing.sync()
  expect((await courseOf(slug))?.updatedAt).toBe(before)

  syncing.repository.push({ [lesson(slug)]: withWords(lessonText(`${slug}-one`), 'Changed there.') })
  await syncing.sync()
  expect(await wordsHere(slug)).toContain('Changed there.')
})

test('publishing is no change of the panel’s: the repository goes on being followed', async () => {
  const { slug, files } = courseIn('published')
  syncing.repository.push(files)
  await syncing.sync()
  const course = (await courseOf(slug)) as Doc
  for (const { id } of await lessonsOf(course)) await update(editor, 'lessons', id, { _status: 'published' })
  await update(editor, 'courses', course.id, { _status: 'published' })
  await syncing.sync()
  expect(await stateOf(slug)).toMatchObject({ state: 'in-step' })
  syncing.repository.push({ [lesson(slug)]: withWords(lessonText(`${slug}-one`), 'Later.') })
  await syncing.sync()
  expect(await wordsHere(slug)).toContain('Later.')
  // What came is a draft beside what readers see.
  const [shown] = (await ok(await editor(`/api/lessons?where[course][equals]=${course.id}&depth=0`))).docs
  expect(JSON.stringify(shown?.body)).not.toContain('Later.')
})

test('what the panel alone changed stays, and is shown', async () => {
  const { slug, files } = courseIn('ours')
  syncing.repository.push(files)
  await syncing.sync()
  await writeHere(slug, 'Changed here.')
  await syncing.sync()
  expect(await stateOf(slug)).toMatchObject({ state: 'changed-here', problems: [] })
  expect(await wordsHere(slug)).toContain('Changed here.')
})

test('what both changed is left alone and shown file by file; the repository’s is taken when an editor says so', async () => {
  const slug = await inConflict('theirs')
  expect(await stateOf(slug)).toMatchObject({ state: 'conflict', differing: 1 })
  expect(await wordsHere(slug)).toContain('Ours.')
  const { seen, files, isFirst } = await conflictOf(slug)
  expect(isFirst).toBe(false)
  expect(files).toEqual([
    {
      file: '01-section-s/01-one.md',
      repository: expect.stringContaining('Theirs.'),
      here: expect.stringContaining('Ours.'),
      before: expect.stringContaining('Words.'),
    },
  ])

  await refusal(await choose(teacher, slug, 'repository', seen), 403)
  expect((await refusal(await choose(editor, slug, 'repository', 'what was before'), 409)).data.code).toBe(
    'catalog/conflict-changed',
  )
  await ok(await choose(editor, slug, 'repository', seen))
  expect(await stateOf(slug)).toMatchObject({ chosen: 'repository' })
  await syncing.sync()
  expect(await stateOf(slug)).toMatchObject({ state: 'in-step', chosen: null })
  expect(await wordsHere(slug)).toContain('Theirs.')
  const noted = await rows<{ details: object }>(
    `select details from audit_events where action = 'catalog/sync-decided' and details->>'course' = $1`,
    [slug],
  )
  expect(noted.map(({ details }) => details)).toEqual([{ course: slug, side: 'repository' }])
  expect((await refusal(await choose(editor, slug, 'repository', seen), 409)).data.code).toBe('catalog/no-conflict')
})

test('ours is kept when an editor says so, and the next change of the folder asks again', async () => {
  const slug = await inConflict('kept')
  await ok(await choose(editor, slug, 'here', (await conflictOf(slug)).seen))
  await syncing.sync()
  expect(await stateOf(slug)).toMatchObject({ state: 'changed-here' })
  expect(await wordsHere(slug)).toContain('Ours.')
  syncing.repository.push({ [lesson(slug)]: withWords(lessonText(`${slug}-one`), 'Theirs again.') })
  await syncing.sync()
  expect(await stateOf(slug)).toMatchObject({ state: 'conflict' })
  expect((await conflictOf(slug)).files[0]).toMatchObject({ before: expect.stringContaining('Theirs.') })
})

test('a choice counts for what was seen: a change that came after it is shown, and nothing is done', async () => {
  const slug = await inConflict('late')
  await ok(await choose(editor, slug, 'repository', (await conflictOf(slug)).seen))
  await writeHere(slug, 'Ours, later.')
  await syncing.sync()
  expect(await stateOf(slug)).toMatchObject({ state: 'conflict', chosen: null, problems: [{ file: slug }] })
  expect(await wordsHere(slug)).toContain('Ours, later.')
})

test('both sides that came to say the same are in step', async () => {
  const { slug, files } = courseIn('agreed')
  syncing.repository.push(files)
  await syncing.sync()
  syncing.repository.push({ [lesson(slug)]: withWords(lessonText(`${slug}-one`), 'The same.') })
  await writeHere(slug, 'The same.')
  await syncing.sync()
  expect(await stateOf(slug)).toMatchObject({ state: 'in-step' })
})

test('a folder that cannot be imported is named with its line, and does not keep the others back', async () => {
  const [bad, good] = [courseIn('bad', 'a\n\n<div>'), courseIn('good')]
  syncing.repository.push({ ...bad.files, ...good.files })
  await syncing.sync()
  expect(await stateOf(bad.slug)).toMatchObject({
    state: 'refused',
    problems: [{ file: lesson(bad.slug), line: 10 }],
  })
  expect(await courseOf(bad.slug)).toBeUndefined()
  expect(await stateOf(good.slug)).toMatchObject({ state: 'in-step' })
  const dashboard = JSON.stringify(await (await editor('/api/dashboard')).json())
  expect(dashboard).toContain(bad.slug)
  syncing.repository.push({ [lesson(bad.slug)]: lessonText(`${bad.slug}-one`) })
  await syncing.sync()
  expect(await stateOf(bad.slug)).toMatchObject({ state: 'in-step', problems: [] })
})

test('a lesson that the folder lost goes to the trash; a course that it lost stays, and is shown', async () => {
  const { slug, files } = courseIn('lost')
  syncing.repository.push({ ...files, [`${slug}/01-section-s/02-two.md`]: lessonText(`${slug}-two`) })
  await syncing.sync()
  syncing.repository.push({ [`${slug}/01-section-s/02-two.md`]: null })
  await syncing.sync()
  const course = (await courseOf(slug)) as Doc
  expect((await lessonsOf(course)).map((each) => each.slug)).toEqual(['one'])
  syncing.repository.push({ [slug]: null })
  await syncing.sync()
  expect(await stateOf(slug)).toMatchObject({ state: 'gone', course: course.id })
})

test('a repository that does not answer is a failed sync, with the reason and without what git was told', async () => {
  const { payload, repository } = syncing
  const { renameSync } = await import('node:fs')
  renameSync(repository.bare, `${repository.bare}.away`)
  await syncing.sync()
  renameSync(`${repository.bare}.away`, repository.bare)
  expect((await view()).last).toMatchObject({ state: 'failed', reason: expect.stringMatching(/^git fetch failed: /) })
  expect(JSON.stringify(await (await editor('/api/dashboard')).json())).toContain('git fetch failed')
  expect((await view(teacher)).last).toMatchObject({ state: 'failed', reason: null })
  expect(await payload.count({ collection: 'course-sync-runs' })).toMatchObject({ totalDocs: expect.any(Number) })
})

const push = (headers: Record<string, string>, body = '{"ref": "refs/heads/main"}', type = 'application/json') =>
  syncing.visit('/api/course-sync/push', { method: 'POST', headers: { 'content-type': type, ...headers }, body })
const signed = (body: string, key = secret) => `sha256=${createHmac('sha256', key).update(body).digest('hex')}`

test('a push with the secret asks for a sync, over JSON, as a form, and as often as it comes', async () => {
  const body = '{"ref":  "refs/heads/main", "head": "Grüße"}'
  const headers = { 'x-github-event': 'push', 'x-hub-signature-256': signed(body) }
  for (const _time of ['first', 'sent again']) {
    const reply = await push(headers, body)
    expect([reply.status, await reply.json()]).toEqual([202, { asked: true }])
  }
  const form = 'payload=%7B%22ref%22%3A%22x%22%7D'
  const asForm = await push({ 'x-hub-signature-256': signed(form) }, form, 'application/x-www-form-urlencoded')
  expect(asForm.status).toBe(202)
  expect((await push({ 'x-gitlab-event': 'Push Hook', 'x-gitlab-token': secret })).status).toBe(202)
  expect(await (await push({ 'x-github-event': 'ping', 'x-gitlab-token': secret })).json()).toEqual({ asked: false })
})

test.each([
  ['no secret', {}],
  ['another secret', { 'x-hub-signature-256': signed('{"ref": "refs/heads/main"}', 'guessed') }],
  ['the signature of another body', { 'x-hub-signature-256': signed('{}') }],
  ['another token', { 'x-gitlab-token': 'guessed' }],
])('a push with %s is refused', async (_case, headers: Record<string, string>) => {
  expect((await refusal(await push(headers), 401)).data.code).toBe('catalog/bad-push-secret')
})

test('staff see the sync, instructors that of their own courses; editors start it', async () => {
  for (const path of ['', '/courses/anything']) {
    await refusal(await syncing.visit(`/api/course-sync${path}`), 401)
    await refusal(await student(`/api/course-sync${path}`), 403)
  }
  await refusal(await syncing.visit('/api/course-sync/run', json('POST', {})), 401)
  for (const as of [student, teacher]) await refusal(await as('/api/course-sync/run', json('POST', {})), 403)
  expect(await view(teacher)).toMatchObject({ isOn: true, mayOperate: false, source: '', courses: [] })
  expect(await view()).toMatchObject({ mayOperate: true, source: `file://${syncing.repository.bare}` })
  const slug = (await view()).courses[0]?.slug
  expect((await refusal(await teacher(`/api/course-sync/courses/${slug}`), 404)).data.code).toBe('catalog/not-in-sync')
  expect((await editor('/api/course-sync/run', json('POST', {}))).status).toBe(200)
})
