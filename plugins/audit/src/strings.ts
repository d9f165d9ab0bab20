/** Every string of this plugin that a person reads. */
export const strings = {
  group: 'People',
  labels: { singular: 'Audit event', plural: 'Audit log' },
  personalData: {
    activity:
      'What you did that matters for safety, such as signing in: what, when, and from which address and browser.',
    aboutYou: 'What was done to your account, such as a new role: what and when.',
    reason:
      'Attacks and mistakes are often found long after they happened, so nobody can take anything out of this log. It has your account’s number, never your name or email address.',
    until: (days: number) => `Each row goes by itself after ${days} days.`,
  },
} as const
