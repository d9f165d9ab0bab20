import { z } from 'zod'
import { doneByRules } from '../domain/doneBy.ts'

/** Answer of `GET /enrollments/:id/why`: why the course is complete or is not, and each of its lessons done or not. */
export const why = z.object({
  complete: z.boolean(),
  /** Sentences, said to the student. */
  words: z.array(z.string()),
  /** Of one's own edition, in reading order; the one that was asked for, or all. */
  lessons: z.array(
    z.object({
      key: z.string(),
      slug: z.string(),
      title: z.string(),
      done: z.boolean(),
      optional: z.boolean(),
      /** What makes it done. */
      doneBy: z.enum(doneByRules),
      /** 0 to 1. */
      fraction: z.number().min(0).max(1),
      words: z.array(z.string()),
    }),
  ),
})
export type Why = z.infer<typeof why>

/** `lesson` is an id or key. */
export const whyInput = z.object({ lesson: z.string().min(1).max(64).optional() })

/** `lesson` is an id or key; `to` is 0 to 1; the student reads the reason. */
export const lowerInput = z.object({
  lesson: z.string().min(1).max(64),
  to: z.number().min(0).max(1).default(0),
  reason: z.string().trim().min(3).max(500),
})
