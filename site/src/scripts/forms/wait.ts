/** A time to wait as people say it, rounded up: `40 seconds`, `3 minutes`, `2 hours`. */
export const waitOf = (seconds: number): string => {
  if (seconds > 90 * 60) return `${Math.ceil(seconds / 3600)} hours`
  if (seconds > 90) return `${Math.ceil(seconds / 60)} minutes`
  return seconds === 1 ? '1 second' : `${Math.ceil(seconds)} seconds`
}
