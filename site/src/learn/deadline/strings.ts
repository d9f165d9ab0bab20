import { count, duration } from '#site/format.ts'

/** Every string of a deadline of one's own. */
export const strings = {
  title: 'By when',
  none: 'Set a day for yourself. Nothing hangs on it but a reminder, and you can move it.',
  ahead: (day: string, days: number) => `You mean to be through by ${day}: ${count(days, 'day')} from now.`,
  today: (day: string) => `You mean to be through today, ${day}.`,
  tomorrow: (day: string) => `You mean to be through tomorrow, ${day}.`,
  over: (day: string) =>
    `You meant to be through by ${day}. That is all right: choose another day, or go on without one.`,
  label: 'Day',
  set: 'Set',
  move: 'Move',
  saving: 'Saving…',
  saved: 'Saved.',
  drop: 'Drop it',
  suggestion: (goalMinutes: number, minutesLeft: number) =>
    `At ${duration(goalMinutes)} a week, with ${duration(minutesLeft)} to go:`,
  take: (day: string) => `Take ${day}`,
  calendar: 'All your dates, and your calendar',
}

/** Where somebody stands to their deadline. */
export const standing = (day: string, daysLeft: number): string => {
  if (daysLeft < 0) return strings.over(day)
  if (daysLeft === 0) return strings.today(day)
  return daysLeft === 1 ? strings.tomorrow(day) : strings.ahead(day, daysLeft)
}
