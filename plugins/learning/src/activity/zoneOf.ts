import type { TypedUser } from 'payload'

/** The zone that somebody’s profile names. */
export const zoneOf = (user: TypedUser | null): string | null =>
  user && 'timeZone' in user && typeof user.timeZone === 'string' && user.timeZone !== '' ? user.timeZone : null
