import { z } from 'zod'

/** How changes are grouped for whoever reads them. */
export const changeGroups = ['added', 'removed', 'rewritten', 'moved', 'rules'] as const
export type ChangeGroup = (typeof changeGroups)[number]

const named = z.object({ key: z.string(), title: z.string() })
const amount = z.object({
  doneLessons: z.int().min(0),
  countedLessons: z.int().min(0),
  percent: z.int().min(0).max(100),
  complete: z.boolean(),
})

/** Answer of `GET /enrollments/:id/changes`: from the learner's edition to the newest one. */
export const enrollmentChanges = z.object({
  enrollment: z.string(),
  course: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  from: z.int().positive(),
  /** The same as `from` when the learner has the newest one. */
  to: z.int().positive(),
  /** What the newest edition's author says about it. */
  note: z.string(),
  /** ISO 8601, UTC: when it came out. */
  publishedAt: z.string(),
  changes: z.array(z.object({ group: z.enum(changeGroups), words: z.string() })),
  /** Results that come along, those that find no home there, and lessons that are new. */
  kept: z.array(named),
  lost: z.array(named),
  added: z.array(named),
  before: amount,
  after: amount,
})
export type EnrollmentChanges = z.infer<typeof enrollmentChanges>
