/** Every string of this plugin that staff read; what mails say is in `templates`. */
export const strings = {
  group: 'People',
  labels: { singular: 'Mail', plural: 'Mails' },
} as const
