/** Where tabs, and the worker, tell each other that progress changed. */
export const progressChannel = 'academy-progress'
/** Milliseconds in which several notices are one. */
const together = 150
/** Milliseconds after which it asks again when it was refused; browsers do so themselves only for lost connections. */
const again = 15_000

/**
 * Calls back when the student's progress changes anywhere: on another device, in another tab, by a task. One tab of this
 * browser listens to the academy and tells the others; a page out of sight hears when it is looked at again.
 */
export const followProgress = (onChange: () => void): void => {
  const tabs = new BroadcastChannel(progressChannel)
  let isStale = false
  let due: number | undefined

  const hear = () => {
    isStale = document.visibilityState !== 'visible'
    if (isStale) return
    window.clearTimeout(due)
    due = window.setTimeout(onChange, together)
  }
  const tell = () => {
    tabs.postMessage('changed')
    hear()
  }

  const listen = () =>
    new Promise<void>(() => {
      let isBack = false
      const open = () => {
        const events = new EventSource('/api/users/me/progress/events')
        events.addEventListener('progress', tell)
        events.addEventListener('missed', tell)
        events.addEventListener('open', () => {
          // Whatever happened while the connection was away.
          if (isBack) tell()
          isBack = true
        })
        events.addEventListener('error', () => {
          if (events.readyState === EventSource.CLOSED) window.setTimeout(open, again)
        })
        window.addEventListener('pagehide', () => events.close(), { once: true })
      }
      open()
      // From the browser's memory of pages that were left.
      window.addEventListener('pageshow', ({ persisted }) => persisted && open())
    })

  tabs.addEventListener('message', hear)
  document.addEventListener('visibilitychange', () => {
    if (isStale && document.visibilityState === 'visible') hear()
  })
  void navigator.locks.request('academy-progress', listen)
}
