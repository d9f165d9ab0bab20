import { z } from 'zod'

const title = z.string().trim().min(1).max(120)

export const lessonFromTemplate = z.object({
  template: z.uuid(),
  course: z.uuid(),
  /** A section’s key; without one the lesson waits beside the outline. */
  section: z.string().optional(),
  /** @default the template’s */
  title: title.optional(),
})

export const courseFromTemplate = z.object({ template: z.uuid(), title: title.optional() })

export const templateFromLesson = z.object({
  lesson: z.uuid(),
  /** @default the lesson’s */
  title: title.optional(),
  description: z.string().max(300).default(''),
})

/** What was made, to go on with. */
export const made = z.object({ id: z.string(), title: z.string() })
export type Made = z.infer<typeof made>
