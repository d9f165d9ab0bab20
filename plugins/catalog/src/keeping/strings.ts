/** What the server says when a save would overwrite another’s. */
export const strings = {
  changedMeanwhile:
    'Somebody saved this after you loaded it. Nothing of yours was stored: load it again, and do your changes to what is there now.',
} as const
