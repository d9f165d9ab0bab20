/** Every string of places that comments are about. */
export const strings = {
  choose: 'About a place in the text',
  document: 'In',
  course: 'The course itself',
  place: 'Place',
  none: 'There is no text yet.',
  loading: 'Looking through the text…',
  failed: 'The text could not be looked through. Try again in a moment.',
  whole: 'All of it',
  open: 'Open it there',
  standings: {
    same: 'as it is now',
    changed: 'changed since',
    gone: 'not in the text any more',
  },
  refused: 'The text was changed since you chose the place. Choose it again; your comment is still here.',
} as const
