import { addDays, type Day, daysUntil, mondayOf, weekdayOf } from './days.ts'
import { isDaytime } from './daytime.ts'
import { dayIn } from './zones.ts'

/** Days of the week on which a digest is sent: the second is for one that nothing sent on the first. */
const digestDays: readonly number[] = [1, 2]

/** The Monday of the week that a digest is about which is due now where the reader lives; null when none is. */
export const digestWeek = (now: number, zone: string): Day | null => {
  const today = dayIn(now, zone)
  return digestDays.includes(weekdayOf(today)) && isDaytime(now, zone) ? addDays(mondayOf(today), -7) : null
}

type Studied = {
  /** When they were in the course last, and when they were reminded of it last: milliseconds since 1970. */
  lastAt: number
  remindedAt: number | null
}

/** Days after which a course that lies still is left in peace: no flood for whoever asks for reminders after a year. */
const stillRemindedDays = 14

/**
 * Whether somebody is to be reminded of a course, days after they were in it last, by their own calendar: once, and then not
 * again before they have studied in it.
 */
export const reminderDue = (
  { lastAt, remindedAt }: Studied,
  { now, zone, days }: { now: number; zone: string; days: number },
): boolean => {
  const idle = daysUntil(dayIn(lastAt, zone), dayIn(now, zone))
  const isNew = remindedAt === null || remindedAt < lastAt
  return isNew && idle >= days && idle <= days + stillRemindedDays && isDaytime(now, zone)
}

/** The longest that anybody lies still and is reminded, for whom that is after so many days. */
export const longestIdleDays = (days: number): number => days + stillRemindedDays + 1
