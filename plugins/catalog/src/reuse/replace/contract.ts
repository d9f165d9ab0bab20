import { z } from 'zod'
import { placeKinds } from '../domain/places.ts'

/** What the panel and the API say to each other about find and replace. */
export const search = z.object({
  find: z.string().min(1).max(200),
  matchCase: z.boolean().default(false),
  wholeWord: z.boolean().default(false),
})

const document = z.object({ collection: z.enum(['courses', 'lessons']), id: z.uuid() })

/** Documents of which matches are replaced, as they were when the matches were shown. */
const chosen = document.extend({
  /** `updatedAt` of the newest draft, as the dry run answered it. */
  revision: z.string(),
  /** Ids of matches, as the dry run answered them. */
  hits: z.array(z.string()).min(1).max(2000),
})
export type Chosen = z.infer<typeof chosen>

export const replaceInput = search.extend({
  replacement: z.string().max(2000).default(''),
  dryRun: z.boolean().default(false),
  chosen: z.array(chosen).max(1000).default([]),
})
export type ReplaceInput = z.infer<typeof replaceInput>

export const replaceView = z.object({
  /** With `dryRun`, where the text is; otherwise what is left of it. */
  documents: z.array(
    document.extend({
      title: z.string(),
      revision: z.string(),
      hits: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(placeKinds),
          before: z.string(),
          match: z.string(),
          after: z.string(),
        }),
      ),
    }),
  ),
  /** How many matches there are beyond those that are listed. */
  more: z.int().min(0),
  /** How many matches were replaced. */
  replaced: z.int().min(0),
})
export type ReplaceView = z.infer<typeof replaceView>
