/** Every string of this plugin that a person reads. */
export const strings = {
  group: 'Commerce',
  labels: { singular: 'Entitlement', plural: 'Entitlements' },
  help: 'Who may read which paid course, and why. A grant given by hand counts like a purchase.',
  untilHelp: 'Empty means for ever.',
  revokedHelp: 'Ends the entitlement at this moment; the row stays as a record.',
  courseHeld: 'People hold this course. Unpublish it, or move it to the trash, instead of deleting it.',
  personalData: { entitlements: 'The paid courses that you may read: since when, until when and why.' },
} as const
