/** Every string of this plugin that a person reads. */
export const strings = {
  group: 'Library',
  labels: { singular: 'Picture', plural: 'Pictures' },
  folders: { singular: 'Folder', plural: 'Folders' },
  altHelp: 'What the picture shows, for people who cannot see it.',
  fileNeeded: 'Send the picture itself, as a form with a file. Nothing is fetched from an address.',
  noSuchFile: 'There is no such picture. It may have been replaced; look for it in the library.',
} as const
