/**
 * Calls back once when the reader has come to the lesson's end and has been at it long enough. `secondsLeft` says how much of
 * that is left; call what it answers whenever time has passed.
 */
export const watchEnd = (secondsLeft: () => number, onRead: () => void): (() => void) => {
  const end = document.querySelector('[data-end]')
  let isAtEnd = false
  let isRead = false

  const look = () => {
    if (isRead || !isAtEnd || secondsLeft() > 0) return
    isRead = true
    onRead()
  }
  if (end) {
    new IntersectionObserver((entries) => {
      isAtEnd ||= entries.some(({ isIntersecting }) => isIntersecting)
      look()
    }).observe(end)
  }
  return look
}
