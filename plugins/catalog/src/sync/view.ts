import { z } from 'zod'
import { problemView } from '../folders/report.ts'

/** What staff see of the sync of course folders. */

export const syncTriggers = ['schedule', 'push', 'person'] as const
export type SyncTrigger = (typeof syncTriggers)[number]

export const runStates = ['running', 'done', 'failed'] as const

/** How a course stands to its folder: alike, changed here alone, changed on both sides, not importable, not there any more. */
export const courseStates = ['in-step', 'changed-here', 'conflict', 'refused', 'gone'] as const
export type CourseState = (typeof courseStates)[number]

/** Which side of a conflict somebody chose. */
export const sides = ['repository', 'here'] as const
export type Side = (typeof sides)[number]

export const runView = z.object({
  state: z.enum(runStates),
  trigger: z.enum(syncTriggers),
  /** The commit that was read; null for a folder without one, and where it did not come so far. */
  commit: z.string().nullable(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Why it failed; null otherwise. */
  reason: z.string().nullable(),
})
export type RunView = z.infer<typeof runView>

export const syncedCourse = z.object({
  slug: z.string(),
  title: z.string(),
  /** Id of the course; null when it is not here. */
  course: z.string().nullable(),
  state: z.enum(courseStates),
  /** When both sides were last alike, and at which commit. */
  syncedAt: z.string().nullable(),
  commit: z.string().nullable(),
  problems: z.array(problemView).describe('Why it was refused, or what else is to be said'),
  /** Files that differ, where both sides changed. */
  differing: z.int(),
  chosen: z.enum(sides).nullable().describe('What somebody chose and the next sync does'),
})
export type SyncedCourse = z.infer<typeof syncedCourse>

export const syncView = z.object({
  /** Whether there is anything to sync with; without, the rest is empty. */
  isOn: z.boolean(),
  source: z.string().describe('The folder or repository; for editors'),
  /** Whether the one who asks may start a sync and decide conflicts. */
  mayOperate: z.boolean(),
  /** Whether a sync runs, or waits for the worker. */
  isBusy: z.boolean(),
  last: runView.nullable(),
  courses: z.array(syncedCourse),
})
export type SyncView = z.infer<typeof syncView>

export const difference = z.object({
  file: z.string(),
  repository: z.string().nullable().describe('Its text there, or the digest of a picture; null when it is not there'),
  here: z.string().nullable(),
  before: z.string().nullable().describe('As the last sync left it'),
})

export const conflictView = z.object({
  slug: z.string(),
  /** Names what was compared; goes back with the choice. */
  seen: z.string(),
  isFirst: z.boolean().describe('Whether the two were never alike: the course was here before its folder'),
  files: z.array(difference),
})
export type ConflictView = z.infer<typeof conflictView>
