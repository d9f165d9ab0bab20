import { readFileSync } from 'node:fs'

/**
 * npm runs a script through a shell, and neither passes on every signal: killing npm would leave the academy running with
 * nobody in front of it. Calls back once when npm, or the shell between, is gone.
 * @param {() => void} onGone
 */
export function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return
  const [shell, npm] = [process.ppid, parentOf(process.ppid)]
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return
    clearInterval(timer)
    onGone()
  }, 500)
  timer.unref()
}

/** Known on Linux only; null elsewhere. @param {number} pid */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  } catch {
    return null
  }
}
