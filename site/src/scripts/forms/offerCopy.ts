import { strings } from './strings.ts'

/** Lets the button `[data-copy]` copy a text, and says in `[data-copied]` whether it could. */
export const offerCopy = (within: HTMLElement, textOf: () => string): void => {
  const said = within.querySelector<HTMLElement>('[data-copied]')
  const say = (words = '') => {
    if (said) said.textContent = words
  }
  within.querySelector('[data-copy]')?.addEventListener('click', async () => {
    // A browser may refuse, by its settings or because nothing encrypts the way to it.
    try {
      await navigator.clipboard.writeText(textOf())
      say(said?.dataset.copied)
    } catch {
      say(strings.notCopied)
    }
  })
}
