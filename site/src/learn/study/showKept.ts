import type { Kept } from './kept.ts'

/** Draws a lesson as the last step that waits here for it says, until the academy says so itself. */
export const showKept = (waiting: readonly Kept[], lesson: string): void => {
  const finish = document.querySelector<HTMLElement>('[data-fresh=finish]')
  const last = waiting.findLast((kept) => kept.kind === 'step' && kept.lesson === lesson)
  if (!finish || last?.kind !== 'step' || last.by !== 'button') return
  const done = finish.querySelector<HTMLInputElement>('[name=done]')
  const button = finish.querySelector<HTMLButtonElement>('[type=submit]')
  const said = finish.querySelector<HTMLElement>('[data-kept]')
  if (!done || !button || !said) return
  done.value = String(!last.done)
  const words = last.done ? button.dataset.undo : button.dataset.mark
  if (words) button.textContent = words
  button.className = last.done ? 'quiet' : 'act'
  finish.querySelector('[data-why]')?.toggleAttribute('hidden', last.done)
  said.textContent = (last.done ? said.dataset.done : said.dataset.undone) ?? ''
}
