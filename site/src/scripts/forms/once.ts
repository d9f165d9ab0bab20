/**
 * Guards a button: while its work is under way it says so (`data-busy`), and a further press does nothing. It keeps the
 * focus, which a disabled button would lose.
 */
export const once = (button: HTMLButtonElement, work: () => Promise<void>): (() => Promise<void>) => {
  const label = button.querySelector('[data-label]') ?? button
  let idle: string | null = null
  const rest = () => {
    if (idle !== null) label.textContent = idle
    idle = null
    button.ariaDisabled = null
  }
  // Back from the page that it led to, as it was left.
  window.addEventListener('pageshow', ({ persisted }) => persisted && rest())
  button.disabled = false
  return async () => {
    if (idle !== null) return
    idle = label.textContent ?? ''
    label.textContent = button.dataset.busy ?? idle
    button.ariaDisabled = 'true'
    await work().finally(rest)
  }
}

/** Leaves for another page. Never settles, so that whoever waits for it stays busy until the page is gone. */
export const leaveFor = (path: string): Promise<never> => {
  location.assign(path)
  return new Promise(() => {})
}
