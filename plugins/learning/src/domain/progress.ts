/** Why a row of the ledger was written; `completed` and `moved` are about the whole course. */
export const ledgerReasons = [
  'done',
  'undone',
  'read',
  'watched',
  'passed',
  'green',
  'lowered',
  'imported',
  'moved',
  'completed',
] as const
export type LedgerReason = (typeof ledgerReasons)[number]

/** One step of a lesson's progress: 0 is nothing, 1 is done. */
export type Step = { from: number; to: number; reason: LedgerReason }

/**
 * What a learner's own word makes of a lesson's progress; null when it changes nothing. Taking back one's own completion
 * is the one way down that is not the staff's.
 */
export const ownStep = (fraction: number, done: boolean): Step | null => {
  if (done) return fraction < 1 ? { from: fraction, to: 1, reason: 'done' } : null
  return fraction >= 1 ? { from: fraction, to: 0, reason: 'undone' } : null
}

/** What staff make of it, with a reason that the learner reads: they lower it, and do not raise it. */
export const loweredStep = (fraction: number, to: number): Step | null =>
  to < fraction ? { from: fraction, to, reason: 'lowered' } : null

/** Whether a lesson was set back after, or at the moment of, what is told of it now, whatever happened in it since. */
export const isTakenBack = (setBackAt: string | null, at: string): boolean => setBackAt !== null && setBackAt >= at

const justAfter = (iso: string) => new Date(Date.parse(iso) + 1).toISOString()

/** When a step that raises is written down: when it was, or after what is there already, so that steps stand in their order. */
export const placedAfter = (last: { at: string } | null, at: string): string =>
  last && at <= last.at ? justAfter(last.at) : at
