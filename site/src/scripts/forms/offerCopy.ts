import { strings } from './strings.ts'

/** Lets the button `[data-copy]` copy a text, and says in `[data-copied]` whether it could. */
export const offerCopy = (within: HTMLElement, textOf: () => string): void => {
  const said = within.querySelector<HTMLElement>('[data-copied]')
  const say = (words: string) => {
    if (said) said.textContent = words
  }
  within.querySelector('[data-copy]')?.addEventListener('click', () => {
    // A browser may refuse, by its settings or its reader's choice.
    void navigator.clipboard.writeText(textOf()).then(
      () => say(said?.dataset.copied ?? ''),
      () => say(strings.notCopied),
    )
  })
}
