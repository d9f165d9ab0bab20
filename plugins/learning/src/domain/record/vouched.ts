/** A step of a lesson as the ledger of the other academy has it. */
type StepThere = {
  /** 0 to 1. */
  to: number
  reason: string
  /** ISO 8601, UTC. */
  at: string
}

/** How far an academy's own word goes in a lesson, and since when. */
export type Vouched = { fraction: number; at: string }

const setsBack = ({ reason }: StepThere) => reason === 'undone' || reason === 'lowered'

/**
 * What the academy that signed a record can say of a lesson itself: what it was told by a record in its turn is nothing that
 * happened there. Otherwise one record, exported again by each account that brings it in, would count for all of them. Null
 * when nothing is left.
 */
export const vouchedFor = (steps: readonly StepThere[]): Vouched | null => {
  let vouched: Vouched | null = null
  for (const step of steps.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const { to, reason, at } = step
    const fraction: number = vouched?.fraction ?? 0
    if (setsBack(step)) vouched = { fraction: Math.min(fraction, to), at }
    else if (reason !== 'imported' && to > fraction) vouched = { fraction: to, at }
  }
  return vouched && vouched.fraction > 0 ? vouched : null
}

/**
 * Whether active time of this moment is the academy's own: until the newest record that it took in was made, it may be of that
 * one. Both are ISO 8601, UTC; `toldUntil` is null where it took in none.
 */
export const isOwnTime = (at: string, toldUntil: string | null): boolean => toldUntil === null || at > toldUntil
