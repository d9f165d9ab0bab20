import { common } from './strings.ts'

const heading = document.querySelector<HTMLElement>('[data-title]')

export const panel = (name: string): HTMLElement | null => document.querySelector(`[data-panel="${name}"]`)

const markSteps = (at: number) => {
  for (const [index, step] of [...document.querySelectorAll<HTMLElement>('[data-steps] > li')].entries()) {
    const state = index < at ? 'done' : index === at ? 'now' : 'waiting'
    step.dataset.state = state
    step.ariaCurrent = index === at ? 'step' : null
    const word = step.querySelector('[data-state-word]')
    if (word) word.textContent = common.step[state]
  }
}

/** Brings a state of the page forward, under its own title, and takes the reader there. */
export const show = (name: string, { title, focus = true }: { title?: string; focus?: boolean } = {}): void => {
  const shown = panel(name)
  if (!shown) return
  for (const other of document.querySelectorAll<HTMLElement>('[data-panel]')) other.inert = other !== shown
  if (heading) heading.textContent = title ?? shown.dataset.panelTitle ?? ''
  if (shown.dataset.step) markSteps(Number(shown.dataset.step))
  if (focus) heading?.focus()
}
