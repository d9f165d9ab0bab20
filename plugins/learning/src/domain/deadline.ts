import { addDays, type Day, daysUntil } from './days.ts'
import { isDaytime } from './daytime.ts'
import { dayIn } from './zones.ts'

/** Days before a deadline on which its owner is reminded. */
export const reminderDays = 3

/** Further away than this nobody plans. */
const furthestDays = 5 * 366

type Left = { minutes: number; secondsSpent: number; isMissing: boolean }

/** Whole minutes that a course still takes: of each lesson that it misses, what has not been spent in it yet. */
export const minutesLeftIn = (lessons: readonly Left[]): number =>
  Math.ceil(
    lessons.reduce(
      (sum, { minutes, secondsSpent, isMissing }) => sum + (isMissing ? Math.max(0, minutes - secondsSpent / 60) : 0),
      0,
    ),
  )

/**
 * The day on which somebody is through who studies as long each week as they mean to; null for whoever has no goal, for nothing
 * left, and for a day further away than anybody plans.
 */
export const suggestedDay = (today: Day, minutesLeft: number, goalMinutes: number): Day | null => {
  if (goalMinutes <= 0 || minutesLeft <= 0) return null
  const days = Math.ceil((minutesLeft * 7) / goalMinutes)
  return days > furthestDays ? null : addDays(today, days)
}

/** Whether somebody can mean to be through by this day: it is not over, and not out of sight. */
export const isPlannable = (today: Day, day: Day): boolean => {
  const days = daysUntil(today, day)
  return days >= 0 && days <= furthestDays
}

/** Whether whoever sets a deadline has it before their eyes already, so that a reminder would say nothing new. */
export const isNear = (today: Day, day: Day): boolean => daysUntil(today, day) <= reminderDays

/** Whether a deadline is to be told of now: it is near, not over, and daytime where its owner lives. */
export const isTimeToRemind = (day: Day, now: number, zone: string): boolean => {
  const today = dayIn(now, zone)
  return isNear(today, day) && day >= today && isDaytime(now, zone)
}
