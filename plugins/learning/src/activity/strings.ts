/** Every string of a student’s days that a person reads, but for the site’s own. */
export const strings = {
  time: {
    labels: { singular: 'Study time', plural: 'Study time' },
    about: 'How long you studied in each quarter of an hour, from which your days and weeks are counted.',
  },
  plans: {
    labels: { singular: 'Study plan', plural: 'Study plans' },
    about: 'Your goals, rest days and time zones, with the day since when, so that a change leaves your streak alone.',
  },
} as const
