import { describe, expect, test } from 'vitest'
import { createEngine } from './engine.ts'
import type { Pagefind } from './pagefind.ts'

type Page = { title: string; type: string; level: string }
const pages: Page[] = [
  { title: 'Sampling traces', type: 'lesson', level: 'Beginner' },
  { title: 'Sampling in depth', type: 'lesson', level: 'Advanced' },
  { title: 'Sampling', type: 'course', level: 'Advanced' },
]

const countsOf = (found: Page[]) => {
  const counts: Record<string, Record<string, number>> = { type: {}, level: {} }
  for (const page of found) {
    for (const name of ['type', 'level'] as const) counts[name]![page[name]] = (counts[name]![page[name]] ?? 0) + 1
  }
  return counts
}

/** Behaves as Pagefind does: all words must occur, any value of a filter may fit, filters must all fit. */
const fakePagefind: Pagefind = {
  options: async () => {},
  init: async () => {},
  filters: async () => countsOf(pages),
  search: async (text, { filters }) => {
    const words = (text ?? '').toLowerCase().split(' ').filter(Boolean)
    const all = pages.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
    const fits = all.filter((page) =>
      Object.entries(filters).every(([name, { any }]) => any.includes(page[name as keyof Page])),
    )
    return {
      unfilteredResultCount: all.length,
      filters: countsOf(fits),
      results: fits.map(({ title }) => ({
        id: title,
        score: 1,
        data: async () => ({ url: '/', excerpt: '', meta: { title }, sub_results: [] }),
      })),
    }
  },
}

const engine = createEngine({
  loadPagefind: async () => fakePagefind,
  loadVocabulary: async () => ({ sampling: 3, depth: 1 }),
})

describe('finding', () => {
  test('results are loaded page by page', async () => {
    const { total, load } = await engine.find({ text: 'sampling', filters: {} })
    expect(total).toBe(3)
    expect((await load(1, 3)).map(({ meta }) => meta.title)).toEqual(['Sampling in depth', 'Sampling'])
  })

  test('a facet’s counts ignore its own choice and heed the others', async () => {
    const { counts } = await engine.find({ text: 'sampling', filters: { type: ['lesson'], level: ['Advanced'] } })
    expect(counts.type).toEqual({ lesson: 1, course: 1 })
    expect(counts.level).toEqual({ Beginner: 1, Advanced: 1 })
  })

  test('an empty query finds nothing and says what there is', async () => {
    const { total, counts } = await engine.find({ text: ' ', filters: {} })
    expect(total).toBe(0)
    expect(counts.type).toEqual({ lesson: 2, course: 1 })
    expect(counts.skill).toEqual({})
  })

  test('filters alone list what fits them', async () => {
    expect((await engine.find({ text: '', filters: { type: ['course'] } })).total).toBe(1)
  })
})

describe('near misses', () => {
  test('a slip of the finger gets a suggestion that finds something', async () => {
    expect((await engine.find({ text: 'smapling', filters: {} })).suggestion).toBe('sampling')
  })

  test('when no page has all the words, the most telling one is offered', async () => {
    expect((await engine.find({ text: 'sampling depth kafka', filters: {} })).suggestion).toBe('depth')
  })

  test('when only the filters find nothing, no other words are offered', async () => {
    const outcome = await engine.find({ text: 'sampling', filters: { type: ['instructor'] } })
    expect(outcome).toMatchObject({ total: 0, unfiltered: 3, suggestion: null })
  })

  test('without the word list, the search still answers', async () => {
    const broken = createEngine({
      loadPagefind: async () => fakePagefind,
      loadVocabulary: async () => Promise.reject(new Error('404')),
    })
    expect(await broken.find({ text: 'smapling', filters: {} })).toMatchObject({ total: 0, suggestion: null })
  })
})

test('an index that could not be loaded is tried again', async () => {
  let tries = 0
  const flaky = createEngine({
    loadPagefind: async () => (++tries === 1 ? Promise.reject(new Error('offline')) : fakePagefind),
    loadVocabulary: async () => ({}),
  })
  await expect(flaky.find({ text: 'sampling', filters: {} })).rejects.toThrow('offline')
  expect((await flaky.find({ text: 'sampling', filters: {} })).total).toBe(3)
})
