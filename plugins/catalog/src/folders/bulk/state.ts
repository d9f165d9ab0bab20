import { z } from 'zod'
import { courseReport } from '../report.ts'

export const importStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type ImportState = (typeof importStates)[number]

export const isOver = (state: ImportState): boolean => state !== 'waiting' && state !== 'running'

/** An import of many courses, as whoever asked for it watches it. */
export const importView = z.object({
  id: z.string(),
  state: z.enum(importStates),
  dryRun: z.boolean(),
  publish: z.boolean(),
  remove: z.boolean(),
  /** Courses in all, and those that are through. */
  total: z.int(),
  done: z.int(),
  /** Complete once the import is over. */
  courses: z.array(courseReport),
  createdAt: z.string(),
})
export type ImportView = z.infer<typeof importView>

const listOf = z.preprocess((value) => value ?? [], z.array(courseReport))

/** A stored row as the view. */
export const importRow = importView.extend({
  courses: listOf,
  by: z.preprocess((value) => value ?? null, z.union([z.string(), z.object({ id: z.string() })]).nullable()),
})
