import { keysOn } from '../study/keysOn.ts'
import { cookieOf, lookOf } from './look.ts'

/** A year, in seconds. */
const kept = 365 * 24 * 60 * 60

const form = document.querySelector<HTMLFormElement>('[data-look]')
const study = document.querySelector<HTMLElement>('[data-study]')

form?.addEventListener('change', () => {
  const chosen = new FormData(form)
  const look = lookOf(`${chosen.get('size')}.${chosen.get('width')}`)
  if (study) Object.assign(study.dataset, look)
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
  document.cookie = `academy.reading=${cookieOf(look)}; Path=/learn; Max-Age=${kept}; SameSite=Lax`
  keysOn.write(chosen.has('keys'))
})

const keys = form?.querySelector<HTMLInputElement>('[name=keys]')
if (keys) keys.checked = keysOn.read()
