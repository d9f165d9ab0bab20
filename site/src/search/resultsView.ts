import { pathIn } from '@academy/kernel/languages'
import { el } from './dom.ts'
import { piecesOf } from './highlight.ts'
import type { PagefindPage } from './pagefind.ts'
import { hasFilters, writeQuery } from './query.ts'
import { type Found, foundIn, type State } from './state.ts'
import { language, strings } from './words.ts'

/** The dialog shows what fits and leads to the page; the page shows more on demand. */
export type Place = 'dialog' | 'page'

/** What stands below the field: results, or why there are none and what to do. */
export const resultsView = (state: State, place: Place): HTMLElement[] => {
  const found = foundIn(state)
  if (found) return [hitList(found), ...rest(found, state, place)]
  switch (state.phase) {
    case 'none':
      return [noneView(state)]
    case 'failed':
      return [message(strings.failed, strings.failedHint, button('retry', strings.retry))]
    case 'idle':
      return [message(strings.idle, strings.idleHint)]
    default:
      return []
  }
}

const hitList = ({ pages }: Found): HTMLElement =>
  el('ol', { class: 'hits', 'aria-label': strings.results }, ...pages.map(hitView))

const hitView = (page: PagefindPage): HTMLElement => {
  const { title = page.url, kind = '', course = '' } = page.meta
  const facts = [strings.kinds[kind], course === title ? '' : course].filter(Boolean)
  return el(
    'li',
    {},
    el('a', { href: page.url, class: 'hit', 'data-hit': true }, title),
    el('p', { class: 'meta' }, ...facts.map((fact) => el('span', {}, fact ?? ''))),
    el(
      'p',
      { class: 'excerpt' },
      ...piecesOf(page.excerpt).map(({ text, isMarked }) => (isMarked ? el('mark', {}, text) : text)),
    ),
    placesView(page),
  )
}

const PLACES = 2

/** The sections that hold most of the hits, to jump straight to them. */
const placesView = (page: PagefindPage): HTMLElement | null => {
  const places = page.sub_results
    .filter(({ anchor }) => anchor)
    .toSorted((a, b) => b.locations.length - a.locations.length)
    .slice(0, PLACES)
  if (places.length === 0) return null
  const links = places.map(({ title, url }) => el('li', {}, el('a', { href: url, 'data-hit': true }, title)))
  return el('ul', { class: 'places' }, ...links)
}

const rest = ({ total, pages }: Found, { query }: State, place: Place): HTMLElement[] => {
  if (place === 'dialog') {
    return [
      el(
        'a',
        { class: 'all', href: `${pathIn(language, '/search')}${writeQuery(query)}`, 'data-hit': true },
        strings.all(total),
      ),
    ]
  }
  return pages.length < total ? [button('more', strings.more)] : []
}

const noneView = ({ query, unfiltered, suggestion }: Extract<State, { phase: 'none' }>): HTMLElement => {
  const text = query.text.trim()
  if (unfiltered > 0 && hasFilters(query)) {
    return message(
      strings.noneFiltered,
      text ? strings.unfiltered(unfiltered) : '',
      button('clear', strings.clearFilters),
    )
  }
  const offer =
    suggestion && el('p', { class: 'offer' }, `${strings.suggestion} `, button('suggest', suggestion, suggestion), '?')
  const browse = el('a', { href: pathIn(language, '/courses') }, strings.browse)
  return message(strings.none(text), strings.noneHint, offer || null, browse)
}

const message = (title: string, hint: string, ...more: (HTMLElement | null)[]): HTMLElement =>
  el(
    'div',
    { class: 'message' },
    el('p', {}, el('b', {}, title)),
    ...more.slice(0, -1),
    hint && el('p', {}, hint),
    ...more.slice(-1),
  )

const button = (action: string, label: string, value = ''): HTMLElement =>
  el('button', { type: 'button', class: 'button', 'data-action': action, value }, label)

/** What the live region says. While it searches it keeps still: each letter would be one more interruption. */
export const statusOf = (state: State): string => {
  const text = state.query.text.trim()
  if (state.phase === 'found') return strings.count(state.found.total, text)
  if (state.phase === 'none') return hasFilters(state.query) ? strings.noneFiltered : strings.none(text)
  if (state.phase === 'failed') return strings.failed
  return state.phase === 'searching' ? strings.searching : ''
}
