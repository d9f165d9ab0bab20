import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { defineTask, enqueue, inTransaction, startTasks, tasksOf } from '@academy/kernel'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runtimeOf } from '../../plugins/catalog/src/runtime.ts'
import { addCourse, addLesson } from './content.ts'
import { type Academy, startReleases } from './support.ts'

let academy: Academy
let course: string
let lesson: string

beforeAll(async () => {
  academy = await startReleases()
  course = (await addCourse(academy.payload, { slug: 'tracing' })).id
  lesson = (await addLesson(academy.payload, { course, slug: 'intro', text: 'Hello', freePreview: true })).id
})
afterAll(() => academy.close())

/** How many releases are asked for by what `work` does. */
const asked = async (work: () => Promise<unknown>): Promise<number> => {
  const before = await academy.waiting()
  await work()
  return (await academy.waiting()) - before
}
const update = (data: object, draft = false, collection: 'courses' | 'lessons' = 'courses') =>
  academy.payload.update({ collection, id: collection === 'courses' ? course : lesson, data, draft })

describe('a release is asked for', () => {
  test.each([
    ['by publishing', () => update({ title: 'Tracing', _status: 'published' }), 1],
    ['not by a draft beside what is public', () => update({ title: 'Draft' }, true), 0],
    ['not by another draft', () => update({ title: 'Draft two' }, true), 0],
    ['by unpublishing, though the newest version is a draft', () => update({ _status: 'draft' }), 1],
    ['not by a draft of what is not public', () => update({ title: 'Draft three' }, true), 0],
    ['by publishing again', () => update({ _status: 'published' }), 1],
    ['by trashing', () => update({ deletedAt: new Date(0).toISOString() }, false, 'lessons'), 1],
    [
      'by restoring',
      () =>
        academy.payload.update({
          collection: 'lessons',
          id: lesson,
          data: { deletedAt: null, _status: 'published' },
          trash: true,
        }),
      1,
    ],
    ['by a new tag', () => academy.payload.create({ collection: 'tags', data: { title: 'Node', slug: 'node' } }), 1],
  ])('%s', async (_case, work, releases) => {
    expect(await asked(work)).toBe(releases)
  })

  test('once by a transaction, however much it changes', async () => {
    const req = await createLocalReq({}, academy.payload)
    const twice = inTransaction(req, async () => {
      await academy.payload.create({ collection: 'tags', data: { title: 'Go', slug: 'go' }, req })
      await academy.payload.create({ collection: 'tags', data: { title: 'Rust', slug: 'rust' }, req })
    })
    expect(await asked(() => twice)).toBe(1)
  })

  test('not by a transaction that is undone', async () => {
    const req = await createLocalReq({}, academy.payload)
    const undone = inTransaction(req, async () => {
      await academy.payload.create({ collection: 'tags', data: { title: 'Perl', slug: 'perl' }, req })
      throw new Error('undo')
    })
    expect(await asked(() => undone.catch(() => {}))).toBe(0)
  })
})

describe('what moves leaves a redirect', () => {
  const redirects = async () => {
    const { docs } = await academy.payload.find({ collection: 'redirects', sort: 'from', pagination: false })
    return docs.map(({ from, to }) => [from, to])
  }

  test('a lesson', async () => {
    await update({ slug: 'start', _status: 'published' }, false, 'lessons')
    expect(await redirects()).toEqual([['/courses/tracing/intro', '/courses/tracing/start']])
  })

  test('not before the draft that moves it is published', async () => {
    await update({ slug: 'traces' }, true)
    expect(await redirects()).toHaveLength(1)
    await update({ slug: 'traces', _status: 'published' })
    expect(await redirects()).toContainEqual(['/courses/tracing', '/courses/traces'])
  })

  test('moving on collapses the chain, moving back ends it', async () => {
    await update({ slug: 'spans', _status: 'published' })
    expect(await redirects()).toContainEqual(['/courses/tracing', '/courses/spans'])
    await update({ slug: 'tracing', _status: 'published' })
    expect((await redirects()).map(([from]) => from)).not.toContain('/courses/tracing')
    expect(await redirects()).toContainEqual(['/courses/spans', '/courses/tracing'])
  })

  test('a release knows where the lessons of a course that moved went', async () => {
    await academy.build()
    const manifest = JSON.parse((await academy.live('../manifest.json')) ?? '{}')
    expect(manifest.redirects).toMatchObject({
      '/courses/spans': '/courses/tracing',
      '/courses/spans/start': '/courses/tracing/start',
      '/courses/tracing/intro': '/courses/tracing/start',
    })
  })
})

test('the worker builds all that waits at once, loses nothing of what comes meanwhile, and tells the deploy hook', async () => {
  const told: unknown[] = []
  const host = createServer((request, response) => {
    request.on('data', (chunk) => told.push(JSON.parse(String(chunk))))
    request.on('end', () => response.end())
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  runtimeOf(academy.payload).releases.deployHookUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
  const before = (await academy.newest()).number
  expect(await academy.waiting()).toBeGreaterThan(5)
  const tasks = await startTasks(academy.payload, {
    connectionString: academy.databaseUrl,
    tasks: tasksOf(academy.payload.config),
  })
  const slugs = Array.from({ length: 8 }, (_, index) => `course-${index}`)
  await Promise.all(slugs.map((slug) => addCourse(academy.payload, { slug })))
  for (const slug of slugs) {
    await expect.poll(() => academy.live(`courses/${slug}/index.html`), { timeout: 30_000 }).toContain(`Course ${slug}`)
  }
  const { number } = await academy.newest()
  expect(number - before).toBeLessThan(slugs.length)
  await expect.poll(() => told).toContainEqual({ release: number, url: expect.stringContaining('http') })
  await tasks.stop()
  host.close()
})

test('tasks of one transaction wake their worker once, and are worked one after another without a pause', async () => {
  const worked: number[] = []
  const counting = defineTask({
    name: 'test/count',
    input: z.object({ number: z.number() }),
    run: async (inputs) => void worked.push(...inputs.map(({ number }) => number)),
  })
  const tasks = await startTasks(academy.payload, { connectionString: academy.databaseUrl, tasks: [counting] })
  const req = await createLocalReq({}, academy.payload)
  await inTransaction(req, async () => {
    for (const number of [1, 2, 3]) await enqueue(counting, { number }, req)
  })
  await expect.poll(() => worked, { timeout: 10_000 }).toEqual([1, 2, 3])
  await tasks.stop()
})

test('a task that rests does the first at once, and what comes meanwhile in one run', async () => {
  const runs: number[][] = []
  const resting = defineTask({
    name: 'test/rest',
    input: z.object({ number: z.number() }),
    batch: 10,
    restMs: 2000,
    run: async (inputs) => void runs.push(inputs.map(({ number }) => number).toSorted()),
  })
  const tasks = await startTasks(academy.payload, { connectionString: academy.databaseUrl, tasks: [resting] })
  const ask = async (number: number) => enqueue(resting, { number }, await createLocalReq({}, academy.payload))
  await ask(1)
  await expect.poll(() => runs, { timeout: 10_000 }).toEqual([[1]])
  for (const number of [2, 3, 4]) await ask(number)
  await expect.poll(() => runs, { timeout: 10_000 }).toEqual([[1], [2, 3, 4]])
  await tasks.stop()
})
