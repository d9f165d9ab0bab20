/** Every string of paths that students follow, but for the site's own. */
export const strings = {
  follows: {
    labels: { singular: 'Followed path', plural: 'Followed paths' },
    help: 'Who follows which path, and who has completed it. Students follow and leave themselves; what they have done counts without it.',
    completedHelp: 'When all that the path asked for was fulfilled. It stays, whatever is asked for later.',
  },
  by: {
    course: (title: string, edition: number) => `${title}, edition ${edition}`,
    skill: (title: string, level: number) => `The skill ${title}, proven at level ${level} of 3`,
  },
  refusals: {
    pathNotFound: 'There is no such path, or it is not published. Look it up in the catalogue.',
    pathFollowed: 'People follow this path. Unpublish it, or move it to the trash, instead of deleting it.',
  },
  personalData: {
    follows: 'The paths that you follow or have left, and when you completed them.',
  },
} as const
