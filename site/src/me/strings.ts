import { count, duration } from '#site/format.ts'

/** Active time, in words. */
const spent = (seconds: number) => (seconds < 60 ? 'under a minute' : duration(Math.round(seconds / 60)))
const lessons = (done: number) => count(done, 'lesson')

/** Every string of a student's own page. */
export const me = {
  title: 'Your learning',
  description: 'Where you were, how long you studied, and what you earned.',
  account: 'Account settings',
  courses: 'All my courses',
  spent,
  lessons,
}

export const going = {
  title: 'Go on',
  done: 'You have done what all of your courses ask. Everything in them stays open to you.',
  find: 'Find a course',
}

export const start = {
  title: 'Begin with a course',
  text: 'Enroll in one that speaks to you. From then on this page knows where you were, and draws the days on which you studied.',
  all: 'All courses',
  none: 'There are no courses yet.',
  noneHint: 'Come back soon.',
}

export const week = {
  title: 'This week',
  goal: 'This week’s goal',
  of: (seconds: number, minutes: number) => `${seconds === 0 ? '0 min' : spent(seconds)} of ${duration(minutes)}`,
  noGoal: (seconds: number) => (seconds === 0 ? 'Nothing yet' : spent(seconds)),
  reached: 'Goal reached',
  days: 'Days of this week',
  nothing: 'nothing',
  rest: 'rest',
  ahead: 'to come',
  change: 'Change your goal',
}

export const streak = {
  title: 'Streak',
  days: (days: number) => count(days, 'day'),
  longest: (days: number) => `Your longest: ${count(days, 'day')}.`,
  isLongest: 'It is your longest.',
  none: 'A new one begins on the day that you study next.',
  today: {
    studied: 'Today counts.',
    rest: 'Today is a day of rest.',
    open: 'A minute of study or a lesson done makes a day.',
  },
  freezes: (freezes: number, most: number) => `${freezes} of ${count(most, 'freeze day')}`,
  freezeHint: 'A day that you miss spends one by itself.',
  nextFreeze: (days: number) => `The next is ${count(days, 'day')} of study away.`,
}

export const year = {
  title: 'Your year',
  sum: (days: number, seconds: number) =>
    `${count(days, 'day')} of study in the last twelve months${seconds < 60 ? '' : `, ${spent(seconds)} in all`}.`,
  month: (days: number, seconds: number) =>
    days === 0 ? 'no study' : `${count(days, 'day')}${seconds < 60 ? '' : ` · ${spent(seconds)}`}`,
  levels: ['up to 15 min', 'up to 30 min', 'up to an hour', 'more'],
  marks: { rest: 'day of rest', frozen: 'freeze day' },
  each: 'Day by day',
  eachCaption: 'Days on which you studied, the latest first',
  columns: { day: 'Day', time: 'Time', lessons: 'Lessons done' },
  day: (day: string, what: string[]) => [day, ...what].join(' · '),
}

export const recent = {
  title: 'Recent notes',
  all: 'All my notes',
  bookmarked: 'Bookmarked',
}

export const earned = {
  title: 'Certificates',
  all: 'Names, files and who may see them',
}

export const plan = {
  title: 'Your goal',
  goal: 'Minutes a week',
  goalHint: '0 is no goal.',
  rest: 'Days of rest',
  restHint: 'They neither lengthen nor end a streak. What you change holds from today on.',
  streak: 'Show my streak',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
  mails: 'Weekly mail and reminders',
}

export const zone = {
  named: (zone: string) => `Your days are those of ${zone}.`,
  none: 'Your profile names no time zone, so days are counted in UTC.',
  set: 'Time zone in your profile',
  here: (zone: string) => `This device is in ${zone}.`,
  take: 'Count my days there',
}

/** What is said when the form came back, by the refusal's code. */
export const refusals: Record<string, string> = {
  'kernel/bad-input':
    'Write a goal in whole minutes, at most 6000 a week, and leave a day of the week that is none of rest.',
}
