import type { Copy } from './copies.ts'
import type { Step } from './makeCopy.ts'
import { describe } from './saveWords.ts'
import { save as strings } from './strings.ts'

export type SavePart = NonNullable<ReturnType<typeof savePart>>

/** What `Save.astro` draws, and how it looks in each state; null when it is not all there. */
export const savePart = (part: HTMLElement) => {
  const find = <Found extends HTMLElement>(selector: string) => part.querySelector<Found>(selector)
  const [save, remove] = [find<HTMLButtonElement>('[data-save]'), find<HTMLButtonElement>('[data-remove]')]
  const [about, told, alert] = [find('[data-say]'), find('[data-told-save]'), find('[data-refused]')]
  const bar = find<HTMLProgressElement>('progress')
  if (!save || !remove || !about || !told || !alert || !bar) return null
  const { only } = part.dataset
  return {
    save,
    remove,
    /** Path of the lesson that it is about; undefined for the course. */
    only,
    /** Draws what is kept. */
    show: (copy: Copy | undefined): void => {
      const has = copy !== undefined && (only ? copy.kept.includes(only) : copy.whole)
      about.textContent = has ? describe(copy, only !== undefined) : (about.dataset.idle ?? '')
      save.hidden = has
      // A lesson of a whole course goes with the course.
      remove.hidden = !has || (only !== undefined && copy.whole)
      bar.hidden = true
      part.dataset.ready = ''
    },
    step: ({ done, of, bytes }: Step): void => {
      bar.hidden = false
      Object.assign(bar, { max: Math.max(1, of), value: done })
      about.textContent = strings.step(done, of, bytes)
    },
    about: (words: string): void => {
      about.textContent = words
    },
    say: (words: string): void => {
      told.textContent = words
    },
    refuse: (words: string): void => {
      alert.textContent = words
    },
  }
}
