/** What is said of the tables behind the mails to students. */
export const strings = {
  digests: { singular: 'Weekly digest', plural: 'Weekly digests' },
  digestsAbout: 'The weeks for which a digest was made for you, and whether there was something to mail.',
  remindedHelp: 'When they were reminded of it last; until they study in it again, they are not.',
} as const
