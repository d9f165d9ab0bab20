/** Up and down arrows go from the field through the results and back; typing on a result goes on in the field. */
export const moveByArrows = (form: HTMLElement, input: HTMLInputElement): void => {
  form.addEventListener('keydown', (event) => {
    const stops = [input, ...form.querySelectorAll<HTMLElement>('[data-hit]')]
    const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus()
    } else if (at > 0 && event.key.length === 1 && event.key !== ' ') {
      input.focus()
    }
  })
}
