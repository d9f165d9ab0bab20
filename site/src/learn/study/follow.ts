/** Milliseconds in which several notices are one. */
const together = 150

/**
 * Calls back when the student's progress changes anywhere: on another device, in another tab, by a task. One tab of this
 * browser listens to the academy and tells the others; a page out of sight hears when it is looked at again.
 */
export const followProgress = (onChange: () => void): void => {
  const tabs = new BroadcastChannel('academy-progress')
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
      const events = new EventSource('/api/users/me/progress/events')
      let isBack = false
      events.addEventListener('progress', tell)
      events.addEventListener('missed', tell)
      events.addEventListener('open', () => {
        // Whatever happened while the connection was away.
        if (isBack) tell()
        isBack = true
      })
      window.addEventListener('pagehide', () => events.close())
    })

  tabs.addEventListener('message', hear)
  document.addEventListener('visibilitychange', () => {
    if (isStale && document.visibilityState === 'visible') hear()
  })
  void navigator.locks.request('academy-progress', listen)
}
