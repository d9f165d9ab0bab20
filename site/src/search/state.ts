import type { FacetCounts, Outcome } from './engine.ts'
import type { PagefindPage } from './pagefind.ts'
import { isEmptyQuery, isSameQuery, type Query } from './query.ts'

/**
 * What the search shows. While it searches, the last results stay, so that nothing jumps as one types; results of a
 * query that was typed over are dropped.
 */
export type State = { query: Query; counts: FacetCounts | null } & (
  | { phase: 'idle' }
  | { phase: 'searching'; last: Found | null }
  | { phase: 'found'; found: Found }
  | { phase: 'none'; unfiltered: number; suggestion: string | null }
  | { phase: 'failed' }
)

export type Found = { total: number; pages: PagefindPage[]; load: Outcome['load'] }

export type Event =
  | { type: 'asked'; query: Query }
  | { type: 'answered'; query: Query; outcome: Outcome; pages: PagefindPage[] }
  | { type: 'extended'; query: Query; pages: PagefindPage[] }
  | { type: 'failed'; query: Query }

export const initialState = (query: Query): State => ({ phase: 'idle', query, counts: null })

export const reduce = (state: State, event: Event): State => {
  if (event.type === 'asked') return { ...base(state, event.query), phase: 'searching', last: foundIn(state) }
  if (!isSameQuery(event.query, state.query)) return state
  switch (event.type) {
    case 'failed':
      return { ...base(state, event.query), phase: 'failed' }
    case 'extended': {
      const found = foundIn(state)
      return found
        ? { ...base(state, event.query), phase: 'found', found: { ...found, pages: [...found.pages, ...event.pages] } }
        : state
    }
    case 'answered':
      return answered(event)
  }
}

const answered = ({ query, outcome, pages }: Extract<Event, { type: 'answered' }>): State => {
  const { total, unfiltered, suggestion, counts, load } = outcome
  if (isEmptyQuery(query)) return { phase: 'idle', query, counts }
  if (total === 0) return { phase: 'none', query, counts, unfiltered, suggestion }
  return { phase: 'found', query, counts, found: { total, pages, load } }
}

const base = ({ counts }: State, query: Query) => ({ query, counts })

/** The results on show, if any. */
export const foundIn = (state: State): Found | null =>
  state.phase === 'found' ? state.found : state.phase === 'searching' ? state.last : null
