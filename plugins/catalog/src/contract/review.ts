import { z } from 'zod'
import { checkStates } from '../domain/checklist/rules.ts'
import { type ReviewStep, reviewStates, reviewSteps } from '../domain/review/steps.ts'

/** Characters of a note that goes with a step, and of a comment. */
export const maxNote = 2000
export const maxComment = 4000
/** Characters of the text that a comment is about; what is longer is told apart by its beginning. */
export const maxQuote = 4000

/** Steps that somebody asks for; `change` and `unpublish` are seen by what they do. */
export const askedSteps = [
  'submit',
  'withdraw',
  'ask',
  'approve',
  'schedule',
  'call-off',
  'publish',
] as const satisfies readonly ReviewStep[]
export type AskedStep = (typeof askedSteps)[number]

export const reviewStepInput = z.object({
  step: z.enum(askedSteps),
  /** What the one who takes it has to say about it; asking for changes needs one. */
  note: z.string().trim().max(maxNote).default(''),
  /** The `changedAt` of what was looked at: an approval of something else is refused. */
  seen: z.iso.datetime().optional(),
  /** When to publish, for `schedule`: ISO 8601 with a zone, in the future. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** Publishes although the checklist lacks something. */
  despite: z.boolean().default(false),
})
export type ReviewStepInput = z.output<typeof reviewStepInput>

/** One line of the checklist. */
export const checkItem = z.object({
  id: z.string(),
  state: z.enum(checkStates),
  /** What it is about, and what there is to do. */
  title: z.string(),
  detail: z.string(),
  /** The places in the panel where it is mended. */
  places: z.array(z.object({ label: z.string(), href: z.string() })),
})
export type CheckItem = z.infer<typeof checkItem>

export const checklistView = z.object({
  course: z.string(),
  /** Whether nothing stands in the way of publishing. */
  ready: z.boolean(),
  items: z.array(checkItem),
})
export type ChecklistView = z.infer<typeof checklistView>

export const reviewView = z.object({
  course: z.string(),
  state: z.enum(reviewStates),
  /** Whether instructors need an editor to publish. */
  required: z.boolean(),
  /** Steps that the one who asks may take now. */
  steps: z.array(z.enum(reviewSteps)),
  /** An approval was lost because the course was changed after it. */
  changedSinceApproval: z.boolean(),
  /** When the newest draft of the course or of one of its lessons was saved. ISO 8601, UTC. */
  changedAt: z.string(),
  /** When it will be published by itself; null when no time is set. */
  scheduledFor: z.string().nullable(),
  /** What publishing would bring before readers. */
  changed: z.array(z.object({ collection: z.enum(['courses', 'lessons']), id: z.string(), title: z.string() })),
  /** Newest first. */
  history: z.array(
    z.object({
      id: z.string(),
      step: z.enum(reviewSteps),
      /** Name of whoever took it; null when that is forgotten, or nobody did. */
      by: z.string().nullable(),
      note: z.string(),
      at: z.string(),
    }),
  ),
})
export type ReviewView = z.infer<typeof reviewView>

export const commentView = z.object({
  id: z.string(),
  /** Null for one who is gone. */
  author: z.object({ id: z.string(), name: z.string() }).nullable(),
  text: z.string(),
  at: z.string(),
  edited: z.boolean(),
  /** Whether the one who asks wrote it. */
  mine: z.boolean(),
  unread: z.boolean(),
})
export type CommentView = z.infer<typeof commentView>

/** What became of the text that a comment is about. */
export const standings = ['same', 'changed', 'gone'] as const

/** What a comment is about, as it was written then. */
export const commentPlaceView = z.object({
  /** What it is: a heading, code, a summary. */
  label: z.string(),
  quote: z.string(),
  standing: z.enum(standings),
  /** Opens the document there; null when it is gone. */
  href: z.string().nullable(),
})
export type CommentPlaceView = z.infer<typeof commentPlaceView>

/** A comment and its answers. */
export const threadView = z.object({
  /** Null for one about the course itself. */
  lesson: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** The line, field or block that it is about; null for the whole document. */
  place: commentPlaceView.nullable(),
  resolved: z.boolean(),
  /** The first one opened the thread. */
  comments: z.array(commentView).min(1),
})
export type ThreadView = z.infer<typeof threadView>

export const commentsView = z.object({
  course: z.string(),
  /** Those that are still open first, each group newest first. */
  threads: z.array(threadView),
  unread: z.int().min(0),
  /** Who may be mentioned: handles of staff who may read the course. */
  handles: z.array(z.string()),
})
export type CommentsView = z.infer<typeof commentsView>

/** A place as it was chosen: where, and what was written there. */
const chosenPlace = z.object({ anchor: z.string().min(1).max(200), quote: z.string().min(1).max(maxQuote) })
export type ChosenPlace = z.output<typeof chosenPlace>

/** What a comment can be about. */
export const placesView = z.object({
  /** Lessons of the course, in reading order. */
  lessons: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Lines, fields and blocks of the course itself or of the lesson that was asked for, in reading order. */
  places: z.array(chosenPlace.extend({ label: z.string() })),
})
export type PlacesView = z.infer<typeof placesView>

export const newComment = z.object({
  text: z.string().trim().min(1).max(maxComment),
  /** A lesson of the course; left out, it is about the course. */
  lesson: z.uuid().optional(),
  /** The first comment of the thread that it answers. */
  thread: z.uuid().optional(),
  /** A place of it, which must be there as it is quoted. An answer is about what its thread is about. */
  place: chosenPlace.optional(),
})
export type NewComment = z.output<typeof newComment>

/** Words of one’s own are edited; threads are resolved and opened again by whoever may read them. */
export const commentChange = z.union([
  z.strictObject({ text: z.string().trim().min(1).max(maxComment) }),
  z.strictObject({ resolved: z.boolean() }),
])
export type CommentChange = z.output<typeof commentChange>
