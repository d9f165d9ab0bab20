import { count } from '#site/format.ts'

/** Every string of one's own dates. */
export const strings = {
  title: 'Dates',
  none: 'Nothing has a day. Set one for a course on its page, and it stands here and in your calendar.',
  kinds: {
    deadline: () => 'Be through, by your own plan',
    opens: (title: string) => `“${title}” opens`,
    'cohort-start': (title: string) => `${title} begins`,
    'cohort-end': (title: string) => `${title} ends`,
  },
  left: (days: number) => {
    if (days < 0) return 'is over'
    if (days === 0) return 'today'
    return days === 1 ? 'tomorrow' : `in ${count(days, 'day')}`
  },
  over: 'A day of yours is over. Move it, or go on without one: nothing else hangs on it.',
  more: (dates: number) => `and ${count(dates, 'more date')} later`,
  calendar: 'In your calendar',
  calendarText:
    'An address that Google, Apple and Outlook calendars can follow. Whoever has it can read these dates, and nothing else.',
  on: 'Calendars can follow your dates by an address that you made.',
  make: 'Make an address',
  renew: 'Make another address',
  renewHint: 'The one before stops working.',
  end: 'Stop',
  working: 'A moment…',
  made: 'Your calendar’s address',
  madeText: 'Copy it into “subscribe to a calendar” there. It is shown this once: the academy keeps no copy.',
  copy: 'Copy',
  copied: 'Copied.',
  ended: 'Calendars follow your dates no more.',
}
