import { languageOr } from '@academy/kernel/languages'
import {
  applyFilters,
  type Facets,
  facetCounts,
  filtersQuery,
  parseFilters,
  tickedCount,
} from '#site/catalogue/filters.ts'
import { saidInBrowser } from '#site/messages/inBrowser.ts'

/**
 * Filters the catalogue where it stands. Every card is already on the page with what it can be found by, so nothing is
 * fetched; the address follows, so that the view can be shared and the back button undoes a click.
 */
const { counted } = saidInBrowser(languageOr(document.documentElement.lang))
const form = document.querySelector<HTMLFormElement>('[data-catalogue]')
const list = form?.querySelector<HTMLElement>('[data-cards]')

type Item = Facets & { element: HTMLElement }

const itemOf = (element: HTMLElement): Item => ({ ...(JSON.parse(element.dataset.facets!) as Facets), element })

const inputs = (within: HTMLFormElement) => within.querySelectorAll<HTMLInputElement>('input[type=checkbox]')

const draw = (within: HTMLFormElement, cards: HTMLElement, items: Item[], params: URLSearchParams) => {
  const filters = parseFilters(params)
  const shown = applyFilters(items, filters)
  for (const { element } of items) element.hidden = true
  for (const { element } of shown) {
    element.hidden = false
    cards.append(element)
  }
  const counts = facetCounts(items, filters)
  for (const input of inputs(within)) {
    const name = input.name as keyof typeof counts
    input.checked = filters[name].includes(input.value)
    const number = within.querySelector(`[data-count="${CSS.escape(`${name}=${input.value}`)}"]`)
    if (number) number.textContent = String(counts[name][input.value] ?? 0)
  }
  const ticked = tickedCount(filters)
  within.querySelector<HTMLSelectElement>('[name=sort]')!.value = filters.sort
  within.querySelector<HTMLElement>('[data-clear]')!.hidden = ticked === 0
  within.querySelector('[data-ticked]')!.textContent = ticked > 0 ? String(ticked) : ''
  within.querySelector<HTMLElement>('[data-none]')!.hidden = shown.length > 0
  within.querySelector('[data-shown]')!.textContent = counted.courses(shown.length)
}

if (form && list) {
  const items = [...list.querySelectorAll<HTMLElement>('[data-facets]')].map(itemOf)
  // A page without a query comes from the release in its own order; with one, the server has already filtered it.
  const go = (query: string) => {
    history.pushState(null, '', query ? `?${query}` : location.pathname)
    draw(form, list, items, new URLSearchParams(query))
  }
  form.addEventListener('change', () => {
    const chosen = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    go(filtersQuery(parseFilters(chosen)))
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest(`a[href="${form.getAttribute('action')}"]`)) return
    event.preventDefault()
    go('')
  })
  window.addEventListener('popstate', () => draw(form, list, items, new URLSearchParams(location.search)))
}
