import { type DoneBy, isByHand } from '../doneBy.ts'
import { isTakenBack, placedAfter, type Step } from '../progress.ts'
import type { LastStep } from '../why.ts'

/** How far somebody's record says that they are in a lesson. */
export type RecordedLesson = {
  key: string
  /** 0 to 1. */
  fraction: number
  /** ISO 8601, UTC. */
  at: string
}

/** How the lesson stands here. */
export type LessonHere = {
  /** What makes it done; null when the edition has no such lesson. */
  rule: DoneBy | null
  fraction: number
  last: LastStep | null
  /** When the student or the staff set it back last; ISO 8601, UTC. */
  setBackAt: string | null
  /** Whether a schedule keeps it closed to the student now. */
  isClosed: boolean
}

/** Whether an academy that counts here vouches for the record, and when it is brought in. */
type By = { isProven: boolean; now: string }

/** Why nothing becomes of it. */
export type Left = 'already' | 'taken-back' | 'not-proven' | 'not-here' | 'closed'

export type Brought = { step: Step; at: string } | { left: Left }

const earlier = (a: string, b: string) => (a < b ? a : b)

/** What nobody vouches for counts as the student's own word, where that is enough. */
const isClaimable = ({ fraction }: RecordedLesson, rule: DoneBy) => fraction >= 1 && isByHand(rule)

/**
 * What a record makes of a lesson: it raises progress, or changes nothing. A proven step keeps its time, unless something
 * happened in the lesson here since. One that is only claimed is taken now, and never in a lesson that is closed: what
 * somebody has progress in is open to them.
 */
export const broughtStep = (recorded: RecordedLesson, here: LessonHere, { isProven, now }: By): Brought => {
  const { rule, fraction, last } = here
  const at = earlier(recorded.at, now)
  if (recorded.fraction <= fraction) return { left: 'already' }
  if (!isProven && rule === null) return { left: 'not-here' }
  if (!isProven && rule !== null && !isClaimable(recorded, rule)) return { left: 'not-proven' }
  if (!isProven && here.isClosed) return { left: 'closed' }
  if (isTakenBack(here.setBackAt, at)) return { left: 'taken-back' }
  const step: Step = { from: fraction, to: recorded.fraction, reason: 'imported' }
  return { step, at: placedAfter(last, isProven ? at : now) }
}
