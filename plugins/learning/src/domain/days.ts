/** A day of somebody’s calendar, whatever instants it spans: `2026-11-27`. */
export type Day = string

/** Days of the week as ISO 8601 numbers them, from Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]

const dayLength = 24 * 60 * 60 * 1000
const at = (day: Day) => Date.parse(`${day}T00:00:00Z`)

/** The day that a clock reads which is set to UTC and shows this instant, in milliseconds since 1970. */
export const dayOfClock = (instant: number): Day => new Date(instant).toISOString().slice(0, 10)

export const addDays = (day: Day, days: number): Day => dayOfClock(at(day) + days * dayLength)

/** Days from one to the other, both included; none when the second is earlier. */
export const daysFrom = (first: Day, last: Day): Day[] => {
  const begin = at(first)
  const length = Math.max(0, Math.round((at(last) - begin) / dayLength) + 1)
  return Array.from({ length }, (_none, index) => dayOfClock(begin + index * dayLength))
}

/** `2026-11-27` is a Friday → 5. */
export const weekdayOf = (day: Day): Weekday => weekdays[(new Date(at(day)).getUTCDay() + 6) % 7] ?? 1

/** The Monday on or before. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** The first of the month, so many months earlier. */
export const firstOfMonth = (day: Day, monthsEarlier = 0): Day => {
  const date = new Date(at(day))
  return dayOfClock(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - monthsEarlier, 1))
}

/** Days from one to the other; below zero when the second is earlier. */
export const daysUntil = (from: Day, to: Day): number => Math.round((at(to) - at(from)) / dayLength)
