/** Every string of deadlines that a person reads, but for the site's own. */
export const strings = {
  labels: { singular: 'Deadline', plural: 'Deadlines' },
  refusals: {
    notPlannable: 'Choose today or a day within the next five years.',
  },
  personalData: 'The days by which you mean to be through with courses, and whether you were reminded.',
} as const
