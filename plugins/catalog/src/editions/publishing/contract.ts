import { z } from 'zod'
import { editionHolders } from '../../contract.ts'
import { publicationKinds } from '../domain/kindOfChange.ts'

/** Which of the lessons with unpublished changes a publication takes along. */
const lessons = z.union([z.literal('all'), z.array(z.uuid())])

export const publishInput = z.object({
  as: z.enum(['auto', 'amendment', 'edition']).default('auto'),
  /** What changed, in the author’s words; kept with a new edition. */
  note: z.string().trim().max(1000).default(''),
  lessons: lessons.default('all'),
})
export type PublishInput = z.infer<typeof publishInput>

export const published = z.object({
  kind: z.enum(publicationKinds),
  edition: z.object({ id: z.string(), number: z.int() }),
})

export const publishingInput = z.object({
  /** `all`, or ids with commas between them; nothing for none. */
  lessons: z
    .string()
    .default('all')
    .transform((value) => (value === 'all' ? value : value.split(',').filter(Boolean)))
    .pipe(lessons),
})

export const publishingView = z.object({
  /** What publishing now would make. */
  kind: z.enum(publicationKinds),
  /** The current edition’s number; null before the first publication. */
  current: z.int().nullable(),
  /** Whether readers are shown the course at all. */
  isPublic: z.boolean(),
  /** Whether it could amend the current edition instead of making a new one. */
  mayAmend: z.boolean(),
  /** What would change for whoever reads the course, in words. */
  changes: z.array(z.string()),
  /** Lessons of the outline with changes that are not published; `new` ones were never public, or are not any more. */
  lessons: z.array(z.object({ id: z.string(), title: z.string(), state: z.enum(['new', 'changed']) })),
  holders: z.array(editionHolders.extend({ number: z.int() })),
  /** Of those who are through with the course, how many would not be if they moved. */
  belowComplete: z.int(),
  certificates: z.int(),
})
export type PublishingView = z.infer<typeof publishingView>
