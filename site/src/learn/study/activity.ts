/** Milliseconds without a sign of life after which nobody reads any more. */
export const idleAfter = 90_000

/** A stretch of active time, in milliseconds since 1970. */
export type Stretch = { from: number; to: number }

/** The stretch under way, and the last sign of life; null while nothing is counted. */
export type Activity = { from: number; sign: number } | null

export type Sign =
  /** A key, a pointer, a turn of the wheel, a video that goes on; or the page has come into sight. */
  | 'sign'
  /** Time to write down what there is. */
  | 'cut'
  /** The page is out of sight, or another tab is read. */
  | 'stop'

const until = (activity: NonNullable<Activity>, now: number): number => Math.min(now, activity.sign + idleAfter)

/**
 * What is being counted after a sign, and the stretch that it ends. A stretch ends where the last sign of life has worn off,
 * however late that is noticed: a computer that slept counted nothing.
 */
export const heed = (activity: Activity, sign: Sign, now: number): { activity: Activity; ended: Stretch | null } => {
  if (!activity) return { activity: sign === 'sign' ? { from: now, sign: now } : null, ended: null }
  const isWornOff = now > activity.sign + idleAfter
  if (sign === 'sign' && !isWornOff) return { activity: { from: activity.from, sign: now }, ended: null }
  const ended = { from: activity.from, to: until(activity, now) }
  if (sign === 'sign') return { activity: { from: now, sign: now }, ended }
  return { activity: sign === 'stop' || isWornOff ? null : { from: now, sign: activity.sign }, ended }
}
