/** Lets the button `[data-copy]` copy a text, and says so in `[data-copied]`. */
export const copyText = (within: HTMLElement, text: string): void => {
  const said = within.querySelector<HTMLElement>('[data-copied]')
  within.querySelector('[data-copy]')?.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text)
    if (said) said.textContent = said.dataset.copied ?? ''
  })
}
