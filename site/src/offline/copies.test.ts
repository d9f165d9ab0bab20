import { beforeEach, expect, test, vi } from 'vitest'
import { type Copy, cacheOf, copiesOf, copyOf, openCache } from './copies.ts'

const { rows } = vi.hoisted(() => ({ rows: new Map<string, Copy>() }))
vi.mock('./store.ts', () => ({
  readAll: async () => [...rows.values()],
  readOne: async (_store: string, key: string) => rows.get(key),
  write: async (_store: string, work: (within: Pick<Map<string, Copy>, 'delete'>) => void) => work(rows),
}))

const copy = (student: string, slug: string): Copy => ({
  student,
  key: `${student}/${slug}`,
  course: { slug, title: slug },
  print: 'p',
  lessons: [],
  whole: true,
  kept: [],
  files: [],
  bytes: 0,
  shell: 's',
  savedAt: '2026-11-27T12:00:00.000Z',
})

let there: Set<string>

beforeEach(() => {
  rows.clear()
  for (const each of [copy('ada', 'traces'), copy('ada', 'logs'), copy('grace', 'traces')]) rows.set(each.key, each)
  there = new Set([cacheOf('ada')])
  vi.stubGlobal('caches', {
    has: async (name: string) => there.has(name),
    open: async (name: string) => there.add(name),
  })
})

test('a student has the copies whose files are there', async () => {
  expect((await copiesOf('ada')).map(({ key }) => key)).toEqual(['ada/traces', 'ada/logs'])
  expect(await copyOf('ada', 'logs')).toMatchObject({ key: 'ada/logs' })
})

test('and none when a worker that was called back took the files', async () => {
  expect(await copiesOf('grace')).toEqual([])
  expect(await copyOf('grace', 'traces')).toBeUndefined()
})

test('what a lost cache left behind does not come back with the next one', async () => {
  await openCache('grace')
  expect(await copiesOf('grace')).toEqual([])
  await openCache('ada')
  expect([...rows.keys()]).toEqual(['ada/traces', 'ada/logs'])
})
