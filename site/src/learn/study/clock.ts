import { type Activity, heed, idleAfter, type Sign, type Stretch } from './activity.ts'

/** Milliseconds between two looks at the clock. */
const every = 30_000
/** Milliseconds between signs of life that are told apart. */
const apart = 1000

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchmove'] as const

/**
 * Counts the time in which this page is in sight and in use, and hands over each stretch as it ends. Of several tabs in sight
 * the one that was touched last counts. What it answers is to be called while a video is played on this page.
 */
export const countTime = (onStretch: (stretch: Stretch) => void): (() => void) => {
  const tabs = new BroadcastChannel('academy-study')
  const tab = crypto.randomUUID()
  let activity: Activity = null
  let heard = 0
  let gaveWay = Number.NEGATIVE_INFINITY

  const on = (sign: Sign) => {
    const heeded = heed(activity, sign, Date.now())
    activity = heeded.activity
    if (heeded.ended && heeded.ended.to > heeded.ended.from) onStretch(heeded.ended)
  }
  const live = () => {
    if (document.visibilityState !== 'visible' || Date.now() - heard < apart) return
    heard = Date.now()
    if (!activity) tabs.postMessage(tab)
    on('sign')
  }

  // A video that goes on in one window does not take the turn of another that is being read.
  const watch = () => {
    if (activity || Date.now() - gaveWay > idleAfter) live()
  }
  const giveWay = () => {
    gaveWay = Date.now()
    on('stop')
  }

  tabs.addEventListener('message', ({ data }) => data !== tab && giveWay())
  for (const name of signsOfLife) document.addEventListener(name, live, { passive: true, capture: true })
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? live() : on('stop')))
  window.addEventListener('pagehide', () => on('stop'))
  setInterval(() => on('cut'), every)
  live()
  return watch
}
