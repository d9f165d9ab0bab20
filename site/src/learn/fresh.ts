import { Refused } from '#site/scripts/forms/ask.ts'
import { leaveFor, once } from '#site/scripts/forms/once.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'

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
}

const showAnew = (page: Document): void => {
  for (const old of document.querySelectorAll<HTMLElement>('[data-fresh]')) {
    const fresh = page.querySelector<HTMLElement>(`[data-fresh="${old.dataset.fresh}"]`)
    if (!fresh) continue
    const had = old.contains(document.activeElement)
    const from = old.scrollTop
    if (old instanceof HTMLDetailsElement) fresh.toggleAttribute('open', old.open)
    old.replaceWith(document.adoptNode(fresh))
    fresh.scrollTop = from
    enliven(fresh)
    if (had) fresh.querySelector<HTMLElement>('[type=submit]')?.focus()
  }
}

const enliven = (within: ParentNode): void => {
  for (const form of within.querySelectorAll<HTMLFormElement>('form[data-stay]')) {
    const button = form.querySelector<HTMLButtonElement>('[type=submit]')
    const alert = form.querySelector('[data-refused]')
    if (!button || !alert) continue
    const attempt = once(button, async () => {
      alert.textContent = ''
      await send(form).catch((error: unknown) => {
        alert.textContent = reasonOf(error).said
      })
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void attempt()
    })
  }
}

enliven(document)
