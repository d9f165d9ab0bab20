import type { Keeping } from './sending.ts'

/** Said where a note or a step could not be kept on this device, by what became of it. */
export const notKept: Record<Exclude<Keeping, 'kept' | 'arrived'>, string> = {
  later: 'This device has no room for it, and the academy did not answer. Free some space or go online, and try again.',
  failed: 'This device has no room for it, and something went wrong at the academy. Free some space, or try again.',
  refused: 'The academy did not take it. Your course says what is open to you now.',
  looking: 'You are looking through somebody else’s eyes: this is theirs alone to do.',
}
