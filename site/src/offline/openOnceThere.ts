/** Milliseconds until the academy is asked for again: twice as long each time. */
const first = 4000
const longest = 60_000

const isThere = (): Promise<boolean> =>
  fetch('/api/health', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

/**
 * Opens the page that was asked for once the academy answers. That a device is connected does not tell: nothing may get
 * through yet, and the academy may be what is away.
 */
export const openOnceThere = (): void => {
  let timer: ReturnType<typeof setTimeout>
  const askIn = (pause: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(pause), pause)
  }
  const look = async (pause: number): Promise<void> => {
    if (await isThere()) location.reload()
    else askIn(Math.min(pause * 2, longest))
  }
  window.addEventListener('online', () => void look(first / 4))
  askIn(first)
}
