import { beforeEach, expect, test, vi } from 'vitest'
import type { Copy, Offer } from './copies.ts'
import { makeCopy } from './makeCopy.ts'

const { state } = vi.hoisted(() => ({
  state: { before: undefined as Copy | undefined, put: [] as Copy[], swept: [] as string[] },
}))

vi.mock('./copies.ts', () => ({
  alone: (work: () => Promise<unknown>) => work(),
  copyOf: async () => state.before,
  dropCopy: async (copy: Copy) => state.put.push({ ...copy, kept: [] }),
  keyOf: (student: string, slug: string) => `${student}/${slug}`,
  openCache: async () => ({}),
  putCopy: async (copy: Copy) => state.put.push(copy),
  putRow: async (copy: Copy) => state.put.push(copy),
  sweep: async (student: string) => state.swept.push(student),
}))
vi.mock('./shellHere.ts', () => ({ shellHere: async () => 'new' }))
vi.mock('./readPage.ts', () => ({
  isKeptFor: () => true,
  readPage: async () => ({ reply: new Response(''), html: '', document: {} }),
}))
vi.mock('./keepPage.ts', () => ({
  keepPage: async (_cache: unknown, path: string) => {
    if (path.endsWith('/logs')) throw new TypeError('Failed to fetch')
    return new Map([
      [path, 1],
      ['/_astro/new.js', 1],
    ])
  },
}))

const lessons = ['spans', 'logs', 'metrics'].map((title) => ({ path: `/learn/traces/${title}`, title }))
const offer: Offer = { student: 'ada', course: { slug: 'traces', title: 'Traces' }, print: 'p', lessons }

beforeEach(() => {
  state.before = undefined
  state.put = []
  state.swept = []
})

test('a copy that is renewed keeps what it had and what has come when the connection breaks off', async () => {
  const files = ['/learn/traces', '/learn/traces/spans', '/learn/traces/logs', '/_astro/old.js']
  const before = { ...offer, key: 'ada/traces', whole: true, kept: lessons.map(({ path }) => path), files, bytes: 4 }
  state.before = { ...before, shell: 'old', savedAt: '2026-11-20T12:00:00.000Z' }
  await expect(makeCopy(offer, 'all')).rejects.toThrow('Failed to fetch')
  expect(state.put.at(-1)).toEqual({ ...state.before, files: [...files, '/_astro/new.js'] })
})

test('of a first copy that breaks off nothing stays', async () => {
  await expect(makeCopy(offer, 'all')).rejects.toThrow('Failed to fetch')
  expect([state.put, state.swept]).toEqual([[], ['ada']])
})

const some = (...titles: string[]): Copy => ({
  ...offer,
  key: 'ada/traces',
  whole: false,
  kept: titles.map((title) => `/learn/traces/${title}`),
  files: [],
  bytes: 0,
  shell: 'old',
  savedAt: '2026-11-20T12:00:00.000Z',
})

test('a lesson that another tab has kept by then stays beside the one that is chosen', async () => {
  state.before = some('spans')
  const { kept, whole } = await makeCopy(offer, ['/learn/traces/metrics'])
  expect([kept, whole]).toEqual([['/learn/traces/spans', '/learn/traces/metrics'], false])
})

test('with nothing chosen, what is kept is renewed, and what another tab has removed by then is not', async () => {
  state.before = some('metrics')
  expect((await makeCopy(offer, [])).kept).toEqual(['/learn/traces/metrics'])
  state.before = undefined
  expect((await makeCopy(offer, [])).kept).toEqual([])
})
