/** Every string of this plugin that a person reads. */
export const strings = {
  group: 'People',
  labels: { singular: 'Audit event', plural: 'Audit log' },
} as const
