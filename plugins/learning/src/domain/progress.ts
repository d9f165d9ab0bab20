/** Why a row of the ledger was written. */
export const ledgerReasons = ['done', 'undone', 'moved'] as const
export type LedgerReason = (typeof ledgerReasons)[number]

/** One step of a lesson's progress: 0 is nothing, 1 is done. */
export type Step = { from: number; to: number; reason: LedgerReason }

/**
 * What a learner's own word makes of a lesson's progress; null when it changes nothing. Nobody else lowers progress, and
 * no recalculation does: taking back one's own completion is the one way down.
 */
export const ownStep = (fraction: number, done: boolean): Step | null => {
  if (done) return fraction < 1 ? { from: fraction, to: 1, reason: 'done' } : null
  return fraction >= 1 ? { from: fraction, to: 0, reason: 'undone' } : null
}
