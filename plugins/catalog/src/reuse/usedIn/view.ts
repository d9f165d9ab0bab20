import { z } from 'zod'

export const usedInKinds = ['courses', 'lessons', 'instructors', 'snippets', 'lesson-templates'] as const
export const usedInStates = ['published', 'edition', 'draft', 'trash'] as const

/** A document that shows a picture or a snippet. */
export const use = z.object({
  collection: z.enum(usedInKinds),
  id: z.string(),
  title: z.string(),
  /** The lesson’s course; null for everything else, and for a lesson without one. */
  course: z.string().nullable(),
  /** `published`: readers see it. `edition`: an edition of the course shows it to whoever learns by it. `draft`: the newest draft alone has it. `trash`: what shows it lies in the trash. */
  state: z.enum(usedInStates),
})
export type Use = z.infer<typeof use>

export const usedInView = z.object({
  uses: z.array(use),
  /** How many documents show it that the asker may not open. */
  hidden: z.int().min(0),
})
export type UsedInView = z.infer<typeof usedInView>
