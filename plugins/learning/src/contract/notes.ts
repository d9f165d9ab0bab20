import { z } from 'zod'
import { sender } from './heartbeats.ts'

export const NOTES_SLUG = 'notes'

/** Words of a lesson, and a little of what stands around them, so that they are found again after an edit (W3C: TextQuoteSelector). */
export const quote = z.object({
  exact: z.string().trim().min(1).max(2000),
  before: z.string().max(64).default(''),
  after: z.string().max(64).default(''),
})
export type Quote = z.infer<typeof quote>

/** A second of one of the lesson's videos; `video` is the id of its block. */
export const videoMoment = z.object({ video: z.string().trim().min(1).max(64), second: z.int().min(0).max(86_400) })
export type VideoMoment = z.infer<typeof videoMoment>

const body = z.string().max(20_000).describe('Markdown')

/**
 * With a body it is a note, with a quotation alone a highlight, with neither a bookmark of the lesson; with a moment it is about
 * that second of a video.
 */
export const noteInput = z.object({
  lesson: z.string().min(1).max(64).describe('Id or key'),
  /** Made by the device: however often it is sent, it is one note. */
  clientId: z.uuid(),
  body: body.default(''),
  quote: quote.nullable().default(null),
  moment: videoMoment.nullable().default(null),
  ...sender,
})

/** `was` is the `updatedAt` of what was changed: what another device wrote since is not overwritten. */
export const noteEdit = z.object({ body, was: z.iso.datetime() })
export const noteRemoval = z.object({ removed: z.boolean() })

export const noteView = z.object({
  id: z.string(),
  clientId: z.string(),
  course: z.object({ slug: z.string(), title: z.string() }),
  lesson: z.object({ key: z.string(), slug: z.string(), title: z.string() }),
  body: z.string(),
  quote: quote.nullable(),
  moment: videoMoment.nullable(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  updatedAt: z.string(),
  /** When it was removed; it can be restored for a while. */
  removedAt: z.string().nullable(),
})
export type NoteView = z.infer<typeof noteView>
export const noteReply = z.object({ note: noteView })
export type NoteReply = z.infer<typeof noteReply>

/** `search` is words that all occur in a note, what it quotes or the lesson’s title; `course` an id or a slug. */
export const notesInput = z.object({
  search: z.string().max(200).default(''),
  course: z.string().max(200).optional(),
  lesson: z.string().max(64).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type NotesAsked = z.infer<typeof notesInput>
/** The newest first. */
export const notesReply = z.object({ notes: z.array(noteView), total: z.int(), page: z.int(), pages: z.int() })
export type NotesReply = z.infer<typeof notesReply>
