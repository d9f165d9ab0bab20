/** Copy buttons: shown only where a page runs scripts. Copied are lines of code without removed ones, or typed commands. */
const wordsOf = (figure: Element): string =>
  [...figure.querySelectorAll('span.line, ins.line, .typed')]
    .map((line) => line.textContent)
    .join('')
    .replace(/\n$/, '')

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const figure = button.closest('[data-code]')
  if (!figure) continue
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    const said = await navigator.clipboard.writeText(wordsOf(figure)).then(
      () => button.dataset.copied,
      () => button.dataset.failed,
    )
    button.textContent = said ?? label
    button.setAttribute('aria-live', 'polite')
    setTimeout(() => {
      button.removeAttribute('aria-live')
      button.textContent = label
    }, 2000)
  })
}
