import { z } from 'zod'

/** An edition’s number, `draft`, `published`, or the id of a stored version of the course. */
const side = z.union([z.enum(['draft', 'published']), z.uuid(), z.coerce.number().int().positive()])
export type SideName = z.infer<typeof side>

export const compareInput = z.object({
  from: side,
  to: side,
  /** A lesson’s key: its text beside itself. */
  lesson: z.string().max(64).optional(),
})
export type CompareInput = z.infer<typeof compareInput>

const piece = z.object({ text: z.string(), changed: z.boolean() })

export const comparison = z.object({
  /** What is compared, in words. */
  from: z.string(),
  to: z.string(),
  changes: z.array(z.string()),
  outline: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      section: z.string(),
      state: z.enum(['same', 'changed', 'added', 'removed']),
      /** Whole percent of its words that are new or gone. */
      changedPercent: z.int(),
    }),
  ),
  /** Line by line, as authors write it in Markdown; null on the side that has no such line. */
  lesson: z
    .object({
      key: z.string(),
      title: z.string(),
      rows: z.array(z.object({ before: z.array(piece).nullable(), after: z.array(piece).nullable() })),
    })
    .nullable(),
})
export type Comparison = z.infer<typeof comparison>
