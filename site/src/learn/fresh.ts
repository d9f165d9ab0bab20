import { Refused } from '#site/scripts/forms/ask.ts'
import { leaveFor, once } from '#site/scripts/forms/once.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'

/** Statuses of a form that the academy did not hear: none at all, or a gateway's while the academy is away or starts. */
const unheard = [0, 502, 503, 504]

/** What a page does with a form that nothing answered, and what it says then. */
type Unreachable = (form: HTMLFormElement) => string
let unreachable: Unreachable = () => reasonOf(new Refused(0, 'http/unreachable')).said

/** What is to be sent before a form: a step must not overtake an older one that waits. */
type First = () => Promise<unknown>
let first: First = async () => {}

/**
 * Sends a form of a page and shows anew what it changed, without leaving the page: the academy answers with the page as it
 * is now, and each `[data-fresh]` of it takes the place of the old one.
 */
const send = async (form: HTMLFormElement): Promise<void> => {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const response = await fetch(form.action, { method: 'POST', body }).catch(() => {
    throw new Refused(0, 'http/unreachable')
  })
  if (!response.ok) throw new Refused(response.status, 'http/refused')
  const { pathname, search } = new URL(response.url)
  // To sign in, or to where the refusal is said.
  if (pathname !== location.pathname || search) return leaveFor(response.url)
  showAnew(new DOMParser().parseFromString(await response.text(), 'text/html'))
  const told = document.querySelector('[data-told]')
  if (told && form.dataset.done) told.textContent = form.dataset.done
}

/** True when something looks other than before. */
const showAnew = (page: Document): boolean => {
  let isOther = false
  for (const old of document.querySelectorAll<HTMLElement>('[data-fresh]')) {
    const fresh = page.querySelector<HTMLElement>(`[data-fresh="${old.dataset.fresh}"]`)
    if (!fresh) continue
    keepOpen(old, fresh)
    keepTyped(old, fresh)
    keepNames(old, fresh)
    if (fresh.isEqualNode(old)) continue
    isOther = true
    const had = old.contains(document.activeElement)
    const from = old.scrollTop
    old.replaceWith(document.adoptNode(fresh))
    fresh.scrollTop = from
    enliven(fresh)
    if (had) focusIn(fresh)
  }
  return isOther
}

/** To the button that was pressed, or what stands in its place. */
const focusIn = (fresh: HTMLElement): void =>
  (fresh.querySelector<HTMLElement>('[type=submit]') ?? fresh.querySelector<HTMLElement>('a, summary'))?.focus()

const detailsIn = (element: HTMLElement) => [
  ...(element instanceof HTMLDetailsElement ? [element] : []),
  ...element.querySelectorAll('details'),
]

/** What the reader opened stays open. */
const keepOpen = (old: HTMLElement, fresh: HTMLElement): void => {
  const before = detailsIn(old)
  for (const [index, details] of detailsIn(fresh).entries())
    details.toggleAttribute('open', before[index]?.open ?? false)
}

/** A form in which somebody is writing stays as it is, with what it knows of the note that it changes. */
const keepTyped = (old: HTMLElement, fresh: HTMLElement): void => {
  for (const area of old.querySelectorAll<HTMLTextAreaElement>('form textarea[id]')) {
    const form = area.value === area.defaultValue ? null : area.form
    if (form) fresh.querySelector(`#${area.id}`)?.closest('form')?.replaceWith(form)
  }
}

/** A form that was not sent keeps the name of what it would make: the new one that came with the page makes it no other form. */
const keepNames = (old: HTMLElement, fresh: HTMLElement): void => {
  const nameIn = (element: HTMLElement) => element.querySelector('input[name=clientId]')
  const name = nameIn(old)?.getAttribute('value')
  if (name) nameIn(fresh)?.setAttribute('value', name)
}

/** Shows the page as it is now; true when something looks other than before. */
export const refresh = async (): Promise<boolean> => {
  const response = await fetch(location.href).catch(() => null)
  if (!response?.ok || response.redirected) return false
  return showAnew(new DOMParser().parseFromString(await response.text(), 'text/html'))
}

const enliven = (within: ParentNode): void => {
  for (const form of within.querySelectorAll<HTMLFormElement>('form[data-stay]')) {
    const button = form.querySelector<HTMLButtonElement>('[type=submit]')
    const alert = form.querySelector('[data-refused]')
    if (!button || !alert) continue
    const attempt = once(button, async () => {
      alert.textContent = ''
      await first()
        .then(() => send(form))
        .catch((error: unknown) => {
          const isLost = error instanceof Refused && unheard.includes(error.status)
          alert.textContent = isLost ? unreachable(form) : reasonOf(error).said
        })
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void attempt()
    })
  }
}

/** Brings the page's forms to life. */
export const freshForms = (given: Unreachable = unreachable, before: First = first): void => {
  unreachable = given
  first = before
  enliven(document)
}
