/** A child that died this often within this time (ms) is not started again. */
export const patience = { deaths: 5, within: 30_000 }

/**
 * How long to wait before a child that just died is started again.
 * @param deaths Times (ms) of its deaths, the latest included.
 * @param now Time (ms).
 * @returns Milliseconds; null means that it is hopeless.
 */
export const restartDelay = (deaths: number[], now: number): number | null => {
  const recent = deaths.filter((at) => now - at < patience.within).length
  return recent >= patience.deaths ? null : 250 * 2 ** Math.max(0, recent - 1)
}
