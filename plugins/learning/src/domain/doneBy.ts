import type { Step } from './progress.ts'

/**
 * What makes a lesson done, as its edition says: the student's word; reading to the end, or that word; watching; passing its
 * quiz; its exercise's checks.
 */
export const doneByRules = ['button', 'read', 'watched', 'passed', 'green'] as const
export type DoneBy = (typeof doneByRules)[number]

/** Share of a video that counts as having watched it. */
export const watchedEnough = 0.9

/** What a lesson's own part reports of a student. */
export type Result =
  | { of: 'read' }
  /** Share of the video that was seen, 0 to 1. */
  | { of: 'watched'; share: number }
  /** Whole percent of a quiz. */
  | { of: 'passed'; percent: number }
  | { of: 'green' }

/** Whether the student's own word is enough. */
export const isByHand = (rule: DoneBy): boolean => rule === 'button' || rule === 'read'

/** What a share of a video is worth as progress, 0 to 1: tenths of it, so that a video is ten steps at most; enough of it is all. */
export const watchedWorth = (share: number): number =>
  share >= watchedEnough ? 1 : Math.floor(Math.max(0, share) * 10) / 10

const earned = (result: Result, passPercent: number): number => {
  switch (result.of) {
    case 'watched':
      return watchedWorth(result.share)
    case 'passed':
      return result.percent >= passPercent ? 1 : 0
    default:
      return 1
  }
}

type Standing = {
  rule: DoneBy
  /** Whole percent that passes what is graded. */
  passPercent: number
  fraction: number
  /** Why the lesson stands where it does; null when nothing happened yet. */
  last: Step['reason'] | null
}

/**
 * What a result makes of a lesson's progress: it raises it, or changes nothing (null). Another rule's result counts for
 * nothing, and who took a lesson back is not told by scrolling that it is done. A video may be watched anew then: the page that
 * reports it begins at nothing.
 */
export const earnedStep = ({ rule, passPercent, fraction, last }: Standing, result: Result): Step | null => {
  if (result.of !== rule) return null
  if (rule === 'read' && (last === 'undone' || last === 'lowered')) return null
  const to = earned(result, passPercent)
  return to > fraction ? { from: fraction, to, reason: rule } : null
}

/** Share of the time that a lesson is said to take. */
const fastest = 0.1

/** Active seconds that a lesson of so many minutes takes at least: whoever is at its end sooner has not read it. */
export const leastSeconds = (minutes: number): number => Math.ceil(minutes * 60 * fastest)
