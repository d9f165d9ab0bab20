/** One grant's validity; times are ISO 8601, `until` and `revoked` may be open. */
export type Grant = { from: string; until?: string | null; revoked?: string | null }

/** Whether a grant holds at `now`: from its first moment, up to but not including its last. */
export const covers = (grant: Grant, now: Date): boolean => {
  const at = now.getTime()
  if (new Date(grant.from).getTime() > at) return false
  return [grant.until, grant.revoked].every((end) => !end || new Date(end).getTime() > at)
}
