import { stillSignedIn } from './strings.ts'

/** Says at the top of the page that the academy has not heard of the leaving. Said again, it is read out again. */
export const saySignedIn = (): void => {
  const page = document.querySelector('main')
  page?.querySelector('[data-still-signed-in]')?.remove()
  const said = Object.assign(document.createElement('p'), { className: 'copy-note', role: 'alert' })
  said.dataset.stillSignedIn = ''
  said.textContent = stillSignedIn[document.documentElement.lang] ?? stillSignedIn.en ?? ''
  page?.prepend(said)
  said.scrollIntoView({ block: 'nearest' })
}
