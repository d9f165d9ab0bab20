import { z } from 'zod'
import { lessonKinds } from '../domain/lessonKinds.ts'

/** A course's outline as its authors arrange it: drafts included. */

export const lessonStates = ['draft', 'changed', 'published'] as const
export const lessonWarnings = ['no-summary', 'empty-body', 'no-alt', 'slug-clash', 'no-minutes'] as const
export type LessonWarning = (typeof lessonWarnings)[number]

/** Who has a document open for writing. */
export const editing = z.object({
  name: z.string(),
  /** ISO 8601, UTC: when they last typed in it. */
  since: z.string(),
})
export type Editing = z.infer<typeof editing>

export const outlineLesson = z.object({
  id: z.string(),
  /** The same for the lesson's life; operations name lessons by it. */
  key: z.string(),
  slug: z.string(),
  title: z.string(),
  kind: z.enum(lessonKinds),
  minutes: z.number(),
  freePreview: z.boolean(),
  /** `changed`: published, and edited since. */
  state: z.enum(lessonStates),
  /** What is to happen to it, and when (ISO 8601, UTC). */
  scheduled: z.object({ what: z.enum(['publish', 'unpublish']), at: z.string() }).nullable(),
  warnings: z.array(z.enum(lessonWarnings)),
  /** Somebody else who has it open. */
  editing: editing.nullable(),
})
export type OutlineLesson = z.infer<typeof outlineLesson>

export const outlineView = z.object({
  course: z.object({ id: z.string(), title: z.string(), state: z.enum(lessonStates), editing: editing.nullable() }),
  /** Names this arrangement; an operation says which one it was made for. */
  revision: z.string(),
  sections: z.array(
    z.object({ key: z.string(), title: z.string(), summary: z.string(), lessons: z.array(outlineLesson) }),
  ),
  /** Lessons of the course that stand in no section. */
  unplaced: z.array(outlineLesson),
  /** Lessons of the course in the trash, which an undo may bring back. */
  trashed: z.array(outlineLesson),
})
export type OutlineView = z.infer<typeof outlineView>

const key = z.string().regex(/^[\w-]{1,64}$/)
const title = z.string().trim().min(1).max(120)
const index = z.int().min(0)
/** A section's key; null for a lesson that is to stand in none. */
const section = key.nullable()
/** What was there when the change was made: another's change is not overwritten unseen. */
const was = z.string()

export const outlineOperation = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add-section'), key, title, index }),
  z.object({ op: z.literal('rename-section'), key, title, was }),
  z.object({ op: z.literal('describe-section'), key, summary: z.string().trim().max(300), was }),
  z.object({ op: z.literal('move-section'), key, index }),
  z.object({ op: z.literal('remove-section'), key }).describe('Only one that is empty'),
  z.object({
    op: z.literal('add-lesson'),
    key,
    title,
    kind: z.enum(lessonKinds),
    section,
    index,
    /** What it begins from; its kind and minutes are then the template’s. */
    template: z.uuid().optional(),
  }),
  z.object({ op: z.literal('rename-lesson'), key, title, was }),
  z.object({ op: z.literal('move-lesson'), key, section, index }),
  z.object({ op: z.literal('duplicate-lesson'), key, copy: key, title, section, index }),
  z.object({ op: z.literal('trash-lesson'), key }),
  z.object({ op: z.literal('restore-lesson'), key, section, index }),
  z.object({ op: z.literal('preview-lesson'), key, free: z.boolean() }),
])
export type OutlineOperation = z.infer<typeof outlineOperation>

export const outlineChange = z.object({
  /** The revision that the operations were made for. */
  revision: z.string(),
  operations: z.array(outlineOperation).min(1).max(500),
})

export const lessonSelection = z.object({
  lessons: z.array(z.uuid()).max(500).describe('Ids of lessons of this course'),
  /** Whether the course itself is meant as well. */
  course: z.boolean().default(false),
})
