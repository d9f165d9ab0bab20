import { describe, expect, test } from 'vitest'
import type { Outcome } from './engine.ts'
import type { PagefindPage } from './pagefind.ts'
import { emptyQuery, type Query } from './query.ts'
import { type Event, foundIn, initialState, reduce, type State } from './state.ts'

const query = (text: string): Query => ({ text, filters: {} })
const page = (url: string): PagefindPage => ({ url, excerpt: '', meta: {}, sub_results: [] })
const outcome = (total: number, more: Partial<Outcome> = {}): Outcome => ({
  total,
  unfiltered: total,
  counts: { type: {}, level: {}, skill: {}, access: {} },
  load: async () => [],
  suggestion: null,
  ...more,
})
const found = (text: string, urls: string[]): State =>
  reduce(reduce(initialState(emptyQuery), { type: 'asked', query: query(text) }), {
    type: 'answered',
    query: query(text),
    outcome: outcome(9),
    pages: urls.map(page),
  })

describe('typing', () => {
  test('the last results stay while the next are searched', () => {
    const state = reduce(found('a', ['/1']), { type: 'asked', query: query('ab') })
    expect(state.phase).toBe('searching')
    expect(foundIn(state)?.pages).toEqual([page('/1')])
  })

  test('an answer to what was typed over is dropped', () => {
    const state = reduce(found('a', ['/1']), { type: 'asked', query: query('ab') })
    const late: Event = { type: 'answered', query: query('a'), outcome: outcome(1), pages: [page('/2')] }
    expect(reduce(state, late)).toBe(state)
  })

  test('an emptied field shows neither results nor a complaint', () => {
    const state = reduce(found('a', ['/1']), { type: 'asked', query: emptyQuery })
    expect(reduce(state, { type: 'answered', query: emptyQuery, outcome: outcome(0), pages: [] }).phase).toBe('idle')
  })
})

test('nothing found says what to try instead', () => {
  const state = reduce(initialState(emptyQuery), { type: 'asked', query: query('tracign') })
  const answer: Event = {
    type: 'answered',
    query: query('tracign'),
    outcome: outcome(0, { suggestion: 'tracing' }),
    pages: [],
  }
  expect(reduce(state, answer)).toMatchObject({ phase: 'none', suggestion: 'tracing' })
})

test('more results are added below those on show', () => {
  const state = reduce(found('a', ['/1']), { type: 'extended', query: query('a'), pages: [page('/2')] })
  expect(foundIn(state)?.pages.map(({ url }) => url)).toEqual(['/1', '/2'])
})

test('a failure takes the place of old results', () => {
  const state = reduce(found('a', ['/1']), { type: 'asked', query: query('ab') })
  expect(foundIn(reduce(state, { type: 'failed', query: query('ab') }))).toBeNull()
})
