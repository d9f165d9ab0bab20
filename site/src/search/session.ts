import { pathIn } from '@academy/kernel/languages'
import { createEngine } from './engine.ts'
import { facetsView } from './facetsView.ts'
import { moveByArrows } from './keys.ts'
import { loadPagefind } from './pagefind.ts'
import { emptyQuery, facetNames, isSameQuery, type Query, readQuery } from './query.ts'
import { type Place, resultsView, statusOf } from './resultsView.ts'
import { type Event, foundIn, initialState, reduce } from './state.ts'
import type { Vocabulary } from './suggest.ts'
import { language } from './words.ts'

/** Beside the results there is room for the filters; above them, on a phone, they stay folded until asked for. */
const unfoldFilters = (filters: HTMLDetailsElement): void => {
  const isWide = matchMedia('(width >= 50rem)')
  const unfold = () => {
    filters.open = isWide.matches
  }
  isWide.addEventListener('change', unfold)
  unfold()
  filters.hidden = false
}

/** Long enough to skip letters typed in one go, short enough to feel immediate. */
const PAUSE = 60
const PAGE = { dialog: 6, page: 10 }

const loadVocabulary = async (): Promise<Vocabulary> => {
  const address = pathIn(language, '/search-terms.json')
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

const engine = createEngine({ loadPagefind, loadVocabulary })

type Options = { place: Place; onAsk?: (query: Query) => void }

/** Brings a search form (`SearchForm.astro`) to life: what is typed or ticked in it is searched for and shown. */
export const startSearch = (form: HTMLFormElement, { place, onAsk }: Options): void => {
  const input = form.querySelector<HTMLInputElement>('[name=q]')!
  const results = form.querySelector<HTMLElement>('[data-results]')!
  const facets = form.querySelector<HTMLElement>('[data-facets]')!
  const status = form.querySelector<HTMLElement>('[data-status]')!
  const names = place === 'dialog' ? (['type'] as const) : facetNames
  let state = initialState(emptyQuery)
  let isRunning = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const dispatch = (event: Event): void => {
    const before = state
    state = reduce(state, event)
    if (state === before) return
    status.textContent = statusOf(state)
    form.dataset.phase = state.phase
    if (state.phase === 'searching') return // the last results stay until new ones are there
    const focused = facets.contains(document.activeElement) ? document.activeElement?.id : null
    facets.replaceChildren(...facetsView(state, names))
    results.replaceChildren(...resultsView(state, place))
    if (focused) document.getElementById(focused)?.focus()
  }

  /** One search at a time: of what was typed while it ran, only the last is searched for. */
  const run = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    let query: Query
    do {
      query = state.query
      try {
        const outcome = await engine.find(query)
        dispatch({ type: 'answered', query, outcome, pages: await outcome.load(0, PAGE[place]) })
      } catch {
        dispatch({ type: 'failed', query })
      }
    } while (!isSameQuery(query, state.query))
    isRunning = false
  }

  const ask = (query: Query): void => {
    dispatch({ type: 'asked', query })
    onAsk?.(query)
    void run()
  }

  const askForm = (): void => {
    const query = readQuery(new FormData(form))
    if (state.phase === 'failed' || !isSameQuery(query, state.query)) ask(query)
  }

  const showMore = async (): Promise<void> => {
    const { query } = state
    const found = foundIn(state)
    if (!found) return
    const start = found.pages.length
    dispatch({ type: 'extended', query, pages: await found.load(start, start + PAGE[place]) })
    results.querySelectorAll<HTMLElement>('.hit')[start]?.focus()
  }

  const actions: Record<string, (value: string) => void> = {
    retry: askForm,
    more: () => void showMore(),
    clear: () => {
      ask({ text: input.value, filters: {} })
      input.focus()
    },
    suggest: (value) => {
      input.value = value
      input.focus()
      askForm()
    },
  }

  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(askForm, PAUSE)
  })
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-action]') : null
    if (button) actions[button.dataset.action ?? '']?.(button.value)
  })
  moveByArrows(form, input)
  const filters = form.querySelector<HTMLDetailsElement>('[data-filters]')
  if (filters) unfoldFilters(filters)
  const query = readQuery(place === 'page' ? new URLSearchParams(location.search) : new FormData(form))
  if (place === 'page') input.value = query.text
  ask(query)
}
