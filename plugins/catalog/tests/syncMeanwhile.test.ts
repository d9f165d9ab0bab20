import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Doc, ok, paragraph } from '../../../tests/access/support/documents.ts'
import { type Fetch, json, signIn } from '../../../tests/support/academy.ts'
import { holdUp } from '../../../tests/support/holdUp.ts'
import { folderOf, lessonText } from '../src/folders/testing/folderOf.ts'
import { type Synced, syncCourse } from '../src/sync/course/syncCourse.ts'
import { courseFiles } from './syncing.ts'

// What a sync does beside others who have the same course in their hands.

let payload: Payload
let editor: Fetch
beforeAll(async () => {
  const { default: config } = await import('@payload-config')
  payload = await getPayload({ config, disableOnInit: true })
  editor = await signIn('editor')
})
afterAll(() => payload.destroy())

type Together = {
  lesson: Doc
  sync: () => Promise<Synced['outcome']>
  save: () => Promise<Response>
  words: () => Promise<string>
}

/** A course that is in step, and then has something new in its folder. */
const together = async (): Promise<Together> => {
  const slug = `meanwhile-${process.pid.toString(36)}${Date.now().toString(36)}`
  const root = folderOf(courseFiles(slug))
  const syncing = { payload, publish: false, commit: null, alongside: new Set([slug]) }
  const sync = async () => (await syncCourse({ dir: join(root, slug), label: slug }, slug, syncing)).outcome
  await sync()
  writeFileSync(join(root, slug, '01-section-s', '01-one.md'), lessonText(`${slug}-one`, 'Theirs.'))
  const { docs } = await ok(await editor(`/api/lessons?where[key][equals]=${slug}-one&draft=true&depth=0`))
  const lesson = docs[0] as Doc
  onTestFinished(async () => {
    await editor(`/api/lessons/${lesson.id}?trash=true`, { method: 'DELETE' })
    await editor(`/api/courses/${lesson.course}?trash=true`, { method: 'DELETE' })
    await payload.db.deleteMany({ collection: 'course-sync-courses', where: { slug: { equals: slug } } })
  })
  const request = json('PATCH', { body: paragraph('Ours.') })
  const headers = { ...(request.headers as Record<string, string>), 'x-based-on': String(lesson.updatedAt) }
  return {
    lesson,
    sync,
    save: () => editor(`/api/lessons/${lesson.id}?draft=true&autosave=true`, { ...request, headers }),
    words: async () => JSON.stringify((await ok(await editor(`/api/lessons/${lesson.id}?draft=true`))).body),
  }
}

/** Holds a course back. */
const holdCourse = (course: unknown) => holdUp('select 1 from courses where id = $1 for update', [course])

test('a sync that comes while the panel saves sees what was saved', async () => {
  const { lesson, sync, save, words } = await together()
  const held = await holdCourse(lesson.course)
  const saved = save()
  await held.until(1)
  const synced = sync()
  await held.until(2)
  await held.letGo()
  expect([(await saved).status, await synced]).toEqual([200, 'conflict'])
  expect(await words()).toContain('Ours.')
})

test('a save that comes while a sync writes is told that there is something new', async () => {
  const { lesson, sync, save, words } = await together()
  const held = await holdCourse(lesson.course)
  const synced = sync()
  await held.until(1)
  const saved = save()
  await held.until(2)
  await held.letGo()
  expect([(await saved).status, await synced]).toEqual([409, 'imported'])
  expect(await words()).toContain('Theirs.')
})

test('of two syncs at the same moment one brings the course, and the other finds it in step', async () => {
  const { lesson, sync, words } = await together()
  const held = await holdCourse(lesson.course)
  const both = [sync(), sync()]
  await held.until(2)
  await held.letGo()
  expect((await Promise.all(both)).toSorted()).toEqual(['imported', 'in-step'])
  expect(await words()).toContain('Theirs.')
})
