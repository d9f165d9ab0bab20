import { erasureDays, exportDays } from '../contract.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const later = (from: Date, ms: number) => new Date(from.getTime() + ms)

/** When a file that was made at `now` is removed. */
export const exportExpiry = (now: Date): Date => later(now, exportDays * dayMs)

/** When an account whose erasure was asked for at `now` is erased. */
export const erasureDue = (now: Date): Date => later(now, erasureDays * dayMs)

/** An export that has waited longer has no task any more. */
export const waitsAtMost = (now: Date): Date => later(now, -dayMs)

/** Seconds until a next export may be asked for; 0 when it may be at once. */
export const secondsToWait = (lastAskedAt: Date, now: Date): number =>
  Math.max(0, Math.ceil((lastAskedAt.getTime() + hourMs - now.getTime()) / 1000))

/** Whether a session that began then still proves that its owner is at the keyboard. */
export const isJustBegun = (began: Date, now: Date): boolean => now.getTime() - began.getTime() < 10 * 60_000
