import type { Kept } from './kept.ts'
import type { Keeping } from './sending.ts'
import { notKept } from './strings.ts'

const places = { note: '[data-write]', step: '[data-fresh=finish]' }

/** Words that nothing has taken go back to where they were written, unless others stand there by now. */
const giveBack = (form: Element, words: string): void => {
  const area = form.querySelector('textarea')
  if (area?.value === '') area.value = words
}

/** Says below its form what could not be kept and has not arrived either; `kept` and `arrived` clear what was said there. */
export const sayNotKept = (kept: Kept, became: Keeping): void => {
  // Of time nobody is told, nor that they read or watch for somebody else.
  if (kept.kind === 'beat' || (became === 'looking' && kept.kind === 'step' && kept.by !== 'button')) return
  const form = document.querySelector(places[kept.kind])
  const alert = form?.querySelector('[data-refused]')
  if (!form || !alert) return
  const isSafe = became === 'kept' || became === 'arrived'
  alert.textContent = isSafe ? '' : notKept[became]
  if (!isSafe && kept.kind === 'note') giveBack(form, kept.body)
}
