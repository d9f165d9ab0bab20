/** Milliseconds by which a device's clock may differ from ours as far as the way of a message goes. */
const onTheWay = 10_000
/** Days that something may have waited on a device. */
export const longestWaitDays = 7
const day = 24 * 60 * 60 * 1000

/**
 * When something happened that a device tells of: `at` and `sentAt` are by its clock, in milliseconds since 1970. What its
 * clock is wrong by is taken off; nothing happened later than now, nor longer ago than anything waits.
 */
export const deviceTime = (at: number, sentAt: number, now: number): number => {
  const wrongBy = now - sentAt
  const ours = Math.abs(wrongBy) <= onTheWay ? at : at + wrongBy
  return Math.min(now, Math.max(now - longestWaitDays * day, ours))
}
