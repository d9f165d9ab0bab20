/** Opens the search from a key or a button. Kept small, since it is on every page: all else is loaded when it opens. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')
const pageField = document.querySelector<HTMLInputElement>('[data-search-page] [name=q]')
const loadSearch = () => import('./session.ts')

let isStarted = false

const openSearch = async (): Promise<void> => {
  if (pageField) return pageField.select()
  if (!dialog || document.querySelector('dialog[open]')) return
  dialog.showModal()
  dialog.querySelector('input')?.select()
  const form = dialog.querySelector('form')
  const { startSearch } = await loadSearch()
  if (form && !isStarted) startSearch(form, { place: 'dialog' })
  isStarted = true
}

const buttonOf = ({ target }: Event) => target instanceof Element && target.closest('[data-open-search]')

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  const isShortcut =
    key === '/' ? !(ctrlKey || metaKey || altKey) : key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey
  if (!isShortcut || event.defaultPrevented || isTyping(event)) return
  event.preventDefault()
  void openSearch()
})

document.addEventListener('click', (event) => {
  if (!buttonOf(event)) return
  event.preventDefault() // without scripts the button leads to the search page
  void openSearch()
})

document.addEventListener('pointerover', (event) => {
  if (dialog && buttonOf(event)) void loadSearch()
})

dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close()
})
