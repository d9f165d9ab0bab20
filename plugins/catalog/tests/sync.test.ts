import { renameSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, paragraph, refusal, update } from '../../../tests/access/support/documents.ts'
import { type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { dot, lessonText } from '../src/folders/testing/folderOf.ts'
import type { ConflictView, SyncedCourse, SyncView } from '../src/sync/view.ts'
import { courseFiles, lessonFiles, type Syncing, startSyncing } from './syncing.ts'

// One repository and several courses, each with a story of its own; they are told side by side, sync by sync.

let syncing: Syncing
let editor: Fetch
let teacher: Fetch
beforeAll(async () => {
  syncing = await startSyncing()
  editor = await syncing.signIn('editor')
  teacher = await syncing.signIn('instructor')
})
afterAll(async () => {
  const admin = await syncing.signIn('admin')
  for (const slug of [...Object.values(stories), bad, damaged, good]) {
    const course = await courseOf(slug)
    if (!course) continue
    for (const { id } of await lessonsOf(course)) await admin(`/api/lessons/${id}?trash=true`, { method: 'DELETE' })
    await admin(`/api/courses/${course.id}?trash=true`, { method: 'DELETE' })
  }
  await syncing.stop()
})

const stamp = `${process.pid.toString(36)}${Date.now().toString(36)}`
const stories = {
  followed: `followed-${stamp}`,
  ours: `ours-${stamp}`,
  theirs: `theirs-${stamp}`,
  kept: `kept-${stamp}`,
  late: `late-${stamp}`,
  agreed: `agreed-${stamp}`,
  lost: `lost-${stamp}`,
  wrapped: `wrapped-${stamp}`,
}
const [bad, damaged, good] = [`bad-${stamp}`, `damaged-${stamp}`, `good-${stamp}`]

const courseOf = async (slug: string): Promise<Doc | undefined> =>
  (await ok(await editor(`/api/courses?where[slug][equals]=${slug}&draft=true&depth=0`))).docs[0]
const lessonsOf = async ({ id }: { id: string }): Promise<Doc[]> =>
  (await ok(await editor(`/api/lessons?where[course][equals]=${id}&draft=true&depth=0&sort=slug`))).docs
const lessonsIn = async (slug: string): Promise<Doc[]> => lessonsOf((await courseOf(slug)) ?? { id: '' })
const wordsHere = async (slug: string): Promise<string> =>
  JSON.stringify((await lessonsIn(slug)).map(({ body }) => body))
const writeHere = async (slug: string, words: string): Promise<void> => {
  const [first] = await lessonsIn(slug)
  await update(editor, 'lessons', first?.id ?? '', { body: paragraph(words) }, '&draft=true')
}

const view = async (as = editor) => (await (await as('/api/course-sync')).json()) as SyncView
const stateOf = async (slug: string): Promise<SyncedCourse | undefined> =>
  (await view()).courses.find((each) => each.slug === slug)
const conflictOf = async (slug: string) =>
  (await (await editor(`/api/course-sync/courses/${slug}`)).json()) as ConflictView
const choose = (as: Fetch, slug: string, side: string, seen: string) =>
  as(`/api/course-sync/courses/${slug}/choose`, json('POST', { side, seen }))
const codeOf = async (reply: Response, status: number) => (await refusal(reply, status)).data.code

describe('the first sync', () => {
  let commit: string
  beforeAll(async () => {
    const second = { [`${stories.lost}/01-section-s/02-two.md`]: lessonText(`${stories.lost}-two`) }
    const files = Object.values(stories).map((slug) => courseFiles(slug, 'Some words.'))
    commit = syncing.repository.push(Object.assign({}, ...files, second))
    await syncing.sync()
  })

  test('brings every course in as a draft, and says from which commit', async () => {
    const { last, courses } = await view()
    expect(last).toMatchObject({ state: 'done', trigger: 'person', commit, reason: null })
    expect(courses.map(({ state }) => state)).toEqual(Object.values(stories).map(() => 'in-step'))
    expect(await stateOf(stories.followed)).toMatchObject({ title: 'A course', commit })
    expect((await courseOf(stories.followed))?._status).toBe('draft')
    expect(await lessonsIn(stories.lost)).toHaveLength(2)
  })

  test('is followed by one that changes nothing', async () => {
    const before = (await lessonsIn(stories.followed))[0]?.updatedAt
    await syncing.sync()
    expect((await lessonsIn(stories.followed))[0]?.updatedAt).toBe(before)
  })
})

describe('once both sides went on', () => {
  beforeAll(async () => {
    const { followed, ours, theirs, kept, late, agreed, lost, wrapped } = stories
    for (const { id } of await lessonsIn(followed)) await update(editor, 'lessons', id, { _status: 'published' })
    await update(editor, 'courses', (await courseOf(followed))?.id ?? '', { _status: 'published' })
    for (const slug of [ours, wrapped]) await writeHere(slug, 'Changed here.')
    for (const slug of [theirs, kept, late]) await writeHere(slug, 'Ours.')
    await writeHere(agreed, 'The same.')
    syncing.repository.push({
      ...lessonFiles(followed, 'Changed there.'),
      ...Object.assign({}, ...[theirs, kept, late].map((slug) => lessonFiles(slug, 'Theirs.'))),
      ...lessonFiles(agreed, 'The same.'),
      ...lessonFiles(wrapped, 'Some\nwords.'),
      [`${lost}/01-section-s/02-two.md`]: null,
      ...courseFiles(bad, 'a\n\n<div>'),
      ...courseFiles(damaged, '![A dot](./images/dot.png)'),
      [`${damaged}/01-section-s/images/dot.png`]: dot.subarray(0, 20),
      ...courseFiles(good),
    })
    await syncing.sync()
  })

  test('a change of the folder comes in, beside what readers see: publishing was no change of the panel’s', async () => {
    expect(await stateOf(stories.followed)).toMatchObject({ state: 'in-step' })
    expect(await wordsHere(stories.followed)).toContain('Changed there.')
    const id = (await courseOf(stories.followed))?.id
    const { docs } = await ok(await editor(`/api/lessons?where[course][equals]=${id}&depth=0`))
    expect(JSON.stringify(docs[0]?.body)).toContain('Some words.')
  })

  test('a change of the panel’s stays, and is shown', async () => {
    expect(await stateOf(stories.ours)).toMatchObject({ state: 'changed-here', problems: [] })
    expect(await wordsHere(stories.ours)).toContain('Changed here.')
  })

  test('a folder in other lines and the same words has nothing new', async () => {
    expect(await stateOf(stories.wrapped)).toMatchObject({ state: 'changed-here' })
    expect(await wordsHere(stories.wrapped)).toContain('Changed here.')
  })

  test('what both changed is left alone, and shown file by file', async () => {
    expect(await stateOf(stories.theirs)).toMatchObject({ state: 'conflict', differing: 1 })
    expect(await wordsHere(stories.theirs)).toContain('Ours.')
    expect(await conflictOf(stories.theirs)).toMatchObject({
      isFirst: false,
      files: [
        {
          file: '01-section-s/01-one.md',
          repository: expect.stringContaining('Theirs.'),
          here: expect.stringContaining('Ours.'),
          before: expect.stringContaining('Some words.'),
        },
      ],
    })
  })

  test('what both changed alike is in step', async () => {
    expect(await stateOf(stories.agreed)).toMatchObject({ state: 'in-step' })
  })

  test('a folder that cannot be imported is named with its line, and does not keep the others back', async () => {
    const problems = [{ file: `${bad}/01-section-s/01-one.md`, line: 10 }]
    expect(await stateOf(bad)).toMatchObject({ state: 'refused', problems })
    expect(await courseOf(bad)).toBeUndefined()
    const picture = { file: `${damaged}/01-section-s/images/dot.png`, message: expect.stringContaining('damaged') }
    expect(await stateOf(damaged)).toMatchObject({ state: 'refused', problems: [picture] })
    expect(await stateOf(good)).toMatchObject({ state: 'in-step' })
  })

  test('a lesson that the folder lost is in the trash', async () => {
    expect((await lessonsIn(stories.lost)).map(({ slug }) => slug)).toEqual(['one'])
  })

  test('the dashboard of editors tells of what stands still, and not that of others', async () => {
    const needs = async (as: Fetch) => JSON.stringify(await (await as('/api/dashboard')).json())
    expect(await needs(editor)).toContain('"kind":"sync","total":5')
    expect(await needs(teacher)).not.toContain('"kind":"sync"')
  })
})

describe('once an editor decided', () => {
  beforeAll(async () => {
    const { theirs, kept, late, lost } = stories
    const seen = async (slug: string) => (await conflictOf(slug)).seen
    await refusal(await choose(teacher, theirs, 'repository', await seen(theirs)), 403)
    expect(await codeOf(await choose(editor, theirs, 'repository', 'of before'), 409)).toBe('catalog/conflict-changed')
    await ok(await choose(editor, theirs, 'repository', await seen(theirs)))
    await ok(await choose(editor, kept, 'here', await seen(kept)))
    await ok(await choose(editor, late, 'repository', await seen(late)))
    expect(await stateOf(theirs)).toMatchObject({ chosen: 'repository' })
    await writeHere(late, 'Ours, later.')
    syncing.repository.push({ [lost]: null, ...lessonFiles(bad) })
    await syncing.sync()
  })

  test('the repository’s is taken, and the log says who had it so', async () => {
    expect(await stateOf(stories.theirs)).toMatchObject({ state: 'in-step', chosen: null })
    expect(await wordsHere(stories.theirs)).toContain('Theirs.')
    const noted = await rows<{ details: object }>(
      `select details from audit_events where action = 'catalog/sync-decided' and details->>'course' = $1`,
      [stories.theirs],
    )
    expect(noted.map(({ details }) => details)).toEqual([{ course: stories.theirs, side: 'repository' }])
    expect(await codeOf(await choose(editor, stories.theirs, 'here', ''), 409)).toBe('catalog/no-conflict')
  })

  test('a choice counts for what was seen: a change that came after it is shown, and nothing is done', async () => {
    const problems = [{ file: stories.late }]
    expect(await stateOf(stories.late)).toMatchObject({ state: 'conflict', chosen: null, problems })
    expect(await wordsHere(stories.late)).toContain('Ours, later.')
  })

  test('a folder that was mended comes in', async () => {
    expect(await stateOf(bad)).toMatchObject({ state: 'in-step', problems: [] })
  })

  test('a course that the repository lost stays, and is shown', async () => {
    const id = (await courseOf(stories.lost))?.id
    expect(await stateOf(stories.lost)).toMatchObject({ state: 'gone', course: id })
  })

  test('ours is kept, and the next change of its folder asks again', async () => {
    expect(await stateOf(stories.kept)).toMatchObject({ state: 'changed-here' })
    expect(await wordsHere(stories.kept)).toContain('Ours.')
    syncing.repository.push(lessonFiles(stories.kept, 'Theirs again.'))
    await syncing.sync()
    expect(await stateOf(stories.kept)).toMatchObject({ state: 'conflict' })
    expect((await conflictOf(stories.kept)).files[0]?.before).toContain('Theirs.')
  })
})

test('a repository that does not answer is a failed sync; editors are told why', async () => {
  const { bare } = syncing.repository
  renameSync(bare, `${bare}.away`)
  await syncing.sync()
  renameSync(`${bare}.away`, bare)
  expect((await view()).last).toMatchObject({ state: 'failed', reason: expect.stringMatching(/^git fetch failed: /) })
  expect((await view(teacher)).last).toMatchObject({ state: 'failed', reason: null })
  expect(await (await editor('/api/dashboard')).text()).toContain('git fetch failed')
})
