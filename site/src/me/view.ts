import {
  type ActivityDay,
  type ActivityView,
  addDays,
  type Day,
  daysFrom,
  type Weekday,
  weekdayOf,
} from '@academy/learning/contract'

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (day: Day): string => made.format(new Date(day))
}

export const dayName = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
export const shortDay = format({ weekday: 'short' })
export const longDay = format({ weekday: 'long' })
const monthName = format({ month: 'long', year: 'numeric' })

/** A Monday: names of weekdays are told by the days after it. */
const someMonday = '2026-11-23'
export const weekdayName = (weekday: Weekday): string => longDay(addDays(someMonday, weekday - 1))

/** Minutes up to which a day's bar has the height of its place, counted from 1; the highest has no end. */
const steps = [15, 30, 60]
export const levelOf = (seconds: number): number => steps.filter((minutes) => seconds > minutes * 60).length + 1

export type WeekDay = {
  day: Day
  seconds: number
  lessons: number
  /** Percent of the highest bar. */
  height: number
  isToday: boolean
  isAhead: boolean
  isRest: boolean
}

/** Half an hour is as high as a bar gets, unless one of the week's is longer. */
const leastScale = 30 * 60

/** The seven days of this week, from Monday. */
export const weekOf = ({ today, plan, week, year }: ActivityView): WeekDay[] => {
  const known = new Map(year.days.map((each) => [each.day, each]))
  const days = daysFrom(week.from, addDays(week.from, 6))
  const highest = Math.max(leastScale, ...days.map((day) => known.get(day)?.seconds ?? 0))
  return days.map((day) => {
    const { seconds = 0, lessons = 0 } = known.get(day) ?? {}
    return {
      day,
      seconds,
      lessons,
      height: Math.round((seconds / highest) * 100),
      isToday: day === today,
      isAhead: day > today,
      // A plan holds from its day on, so that the past is asked how it was.
      isRest: known.get(day)?.mark === 'rest' || (day >= today && plan.restDays.includes(weekdayOf(day))),
    }
  })
}

export type Month = {
  /** `2026-11`. */
  key: string
  name: string
  /** Days that it has. */
  length: number
  marked: (ActivityDay & { at: number })[]
  studied: number
  seconds: number
}

const monthOf = (day: Day) => day.slice(0, 7)
const isStudied = ({ mark }: ActivityDay) => mark === 'studied'
export const secondsOf = (days: readonly ActivityDay[]): number => days.reduce((sum, { seconds }) => sum + seconds, 0)
export const studiedIn = (days: readonly ActivityDay[]): ActivityDay[] => days.filter(isStudied)

/** Months of the year from the first with a day of study, the latest first. */
export const monthsOf = ({ today, year }: ActivityView): Month[] => {
  const first = year.days.find(isStudied)?.day
  if (!first) return []
  const keys = [...new Set(daysFrom(first, today).map(monthOf))]
  return keys.toReversed().map((key) => {
    const days = year.days.filter(({ day }) => monthOf(day) === key)
    const start = new Date(`${key}-01`)
    const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate()
    return {
      key,
      name: monthName(`${key}-01`),
      length,
      marked: days.filter(({ mark }) => mark !== null).map((day) => ({ ...day, at: Number(day.day.slice(8)) })),
      studied: studiedIn(days).length,
      seconds: secondsOf(days),
    }
  })
}
