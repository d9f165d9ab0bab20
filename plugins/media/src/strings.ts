/** Every string of this plugin that a person reads. */
export const strings = {
  group: 'Library',
  labels: { singular: 'Picture', plural: 'Pictures' },
  altHelp: 'What the picture shows, for people who cannot see it.',
} as const
