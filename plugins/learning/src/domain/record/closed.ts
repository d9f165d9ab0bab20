type Keys = ReadonlySet<string>

/**
 * Lessons that a schedule keeps closed to what somebody claims, by key: each lesson that may be claimed opens those that come
 * after it, as marking one by one would. So the same claims a second time find nothing more open.
 */
export const closedToClaims = (
  claimed: readonly string[],
  done: Keys,
  closedAfter: (done: Keys) => Pick<Keys, 'has'>,
): Pick<Keys, 'has'> => {
  const closed = closedAfter(done)
  const after = new Set([...done, ...claimed.filter((key) => !closed.has(key))])
  return after.size > done.size ? closedToClaims(claimed, after, closedAfter) : closed
}
