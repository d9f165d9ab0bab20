/** Every string of calendar feeds that a person reads, but for the site's own. */
export const strings = {
  labels: { singular: 'Calendar feed', plural: 'Calendar feeds' },
  name: 'My dates at Sentry Academy',
  entry: {
    deadline: (course: string) => `Be through with “${course}”`,
    opens: (course: string, title: string) => `“${title}” opens · ${course}`,
    'cohort-start': (course: string, cohort: string) => `${cohort} begins · ${course}`,
    'cohort-end': (course: string, cohort: string) => `${cohort} ends · ${course}`,
  },
  refusals: {
    feedNotFound: 'There is no such calendar, or its owner has ended it. They find its address on their own page.',
  },
  personalData: 'Since when calendars may follow your dates. The address itself is not kept.',
} as const
