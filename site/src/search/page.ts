import { writeQuery } from './query.ts'
import { startSearch } from './session.ts'

const form = document.querySelector<HTMLFormElement>('[data-search-page]')

if (form) {
  // The address always says what is on show, so that it can be shared and Back returns to it.
  startSearch(form, {
    place: 'page',
    onAsk: (query) => history.replaceState(null, '', `${location.pathname}${writeQuery(query)}`),
  })
  form.addEventListener('submit', (event) => event.preventDefault())
}
