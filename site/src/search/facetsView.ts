import { el } from './dom.ts'
import { type FacetName, facetValues, hasFilters } from './query.ts'
import type { State } from './state.ts'
import { strings } from './words.ts'

/** Check boxes of each facet with how many results each would leave. */
export const facetsView = ({ query, counts }: State, names: readonly FacetName[]): HTMLElement[] => {
  if (!counts) return []
  const groups = names.flatMap((name) => {
    const values = facetValues(name, counts[name], query.filters[name])
    return values.length > 0 ? [groupView(name, values)] : []
  })
  const clear = el('button', { type: 'button', class: 'quiet', 'data-action': 'clear' }, strings.clearFilters)
  return hasFilters(query) ? [...groups, clear] : groups
}

const groupView = (name: FacetName, values: ReturnType<typeof facetValues>): HTMLElement =>
  el(
    'fieldset',
    {},
    el('legend', {}, strings.facets[name]),
    ...values.map(({ value, count, isChosen }) =>
      el(
        'label',
        {},
        el('input', { type: 'checkbox', name, value, checked: isChosen, id: `facet-${name}-${value}` }),
        el('span', {}, name === 'type' ? (strings.types[value] ?? value) : value),
        el('i', {}, String(count)),
      ),
    ),
  )
