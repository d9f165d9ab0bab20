import { enhanceActions } from './actions.ts'

type Enhance = (part: HTMLElement) => void

const enhancers: Record<string, Enhance> = {}

const partIn = (within: Document, name: string) => within.querySelector<HTMLElement>(`[data-part="${name}"]`)

const enliven = (name: string, part: HTMLElement) => {
  enhanceActions(part, (said) => showAnew(name, said))
  enhancers[name]?.(part)
}

/** Says beside a part's title what has happened to it. */
export const say = (part: Element, said: string): void => {
  const place = part.querySelector('[data-said]')
  if (place) place.textContent = said
}

/** Renders a part anew, as the academy has it now, says what has happened, and takes the reader to `focus` in it. */
export const showAnew = async (name: string, said: string, focus = 'h2'): Promise<void> => {
  const page = await (await fetch(location.pathname)).text()
  const fresh = partIn(new DOMParser().parseFromString(page, 'text/html'), name)
  const old = partIn(document, name)
  if (!fresh || !old) return location.reload()
  old.replaceWith(document.adoptNode(fresh))
  enliven(name, fresh)
  fresh.querySelector<HTMLElement>(focus)?.focus()
  say(fresh, said)
}

/** Brings the parts of this page to life; those without a script of their own have their buttons. */
export const bringToLife = (own: Record<string, Enhance> = {}): void => {
  Object.assign(enhancers, own)
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) enliven(part.dataset.part ?? '', part)
}
