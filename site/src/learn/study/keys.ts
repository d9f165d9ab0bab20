import { keysOn } from './keysOn.ts'

const follow = (selector: string) => document.querySelector<HTMLAnchorElement>(selector)?.click()

const toOutline = () => {
  const outline = document.querySelector<HTMLDetailsElement>('[data-fresh=outline]')
  if (!outline) return
  outline.open = true
  outline.querySelector<HTMLElement>('a[aria-current]')?.focus()
}

const toHelp = () => {
  const help = document.querySelector<HTMLDetailsElement>('details:has([data-look])')
  if (!help) return
  help.open = true
  help.querySelector('summary')?.focus()
}

/** The keys of a lesson; `strings.ts` says them to the reader. */
const keys: Record<string, () => void> = {
  n: () => follow('main a[rel=next]'),
  p: () => follow('main a[rel=prev]'),
  m: () => document.querySelector<HTMLButtonElement>('[data-fresh=finish] [type=submit]')?.click(),
  b: () => document.querySelector<HTMLButtonElement>('[data-bookmark] [type=submit]')?.click(),
  h: () => document.querySelector<HTMLButtonElement>('[data-do=highlight]')?.click(),
  w: () => document.querySelector<HTMLButtonElement>('[data-do=note]')?.click(),
  o: toOutline,
  '?': toHelp,
}

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented, repeat } = event
  const act = keys[key.toLowerCase()]
  if (!act || ctrlKey || metaKey || altKey || repeat || defaultPrevented || isTyping(event)) return
  if (document.querySelector('dialog[open]') || !keysOn.read()) return
  event.preventDefault()
  act()
})
