/** What the academy says: a status, 0 for none, and the code and the words of a refusal of its own. */
export type Answer = { status: number; code?: string; message?: string }

export type Fate =
  | 'arrived'
  /** The academy will not have it. */
  | 'refused'
  /** Something went wrong with it: a fault of the academy's, or of what stands before it. It may be this one alone. */
  | 'failed'
  /** Nobody hears anything now. */
  | 'later'

/**
 * Refuses whoever asks and not what they tell: an administrator looks through somebody's eyes in this browser. Refusals of
 * a lesson or a note have codes of their own.
 */
const ofTheAsker = 'kernel/forbidden'

/** Where nothing is heard, the asker is signed out or somebody else for a while, or asks too often. */
const deaf = [0, 401, 408, 429]

/** What becomes of what was answered so. A refusal without a code is not the academy's: a gateway or a firewall made it. */
export const fateOf = ({ status, code }: Answer): Fate => {
  if (status >= 200 && status < 300) return 'arrived'
  if (deaf.includes(status) || code === ofTheAsker) return 'later'
  return status < 500 && code !== undefined ? 'refused' : 'failed'
}
