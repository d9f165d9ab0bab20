/** What the outline's server says when it refuses. */
export const strings = {
  problems: {
    'no-section': 'The section is gone.',
    'no-lesson': 'The lesson is gone, or in the trash.',
    'not-empty': 'The section still has lessons; move them first.',
    'key-taken': 'It exists already.',
    'changed-meanwhile': 'Somebody else changed the same words.',
  },
  refused: {
    changed: 'Somebody else changed this outline meanwhile. Look at it as it is now, and do yours again.',
    operation: (problem: string) => `This cannot be done to the outline as it is. ${problem}`,
    elsewhere: 'One of these lessons is not in this course, or in the trash. Load the outline again.',
    notReady: (title: string, reason: string) => `“${title}” cannot be published yet, so nothing was. ${reason}`,
  },
} as const
