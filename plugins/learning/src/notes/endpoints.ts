import { alsoForForms, askerOf, asksThemselves, getEndpoint, idIn, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { type NoteReply, noteEdit, noteInput, noteRemoval, noteReply, notesInput, notesReply } from '../contract.ts'
import { notesAsMarkdown } from '../domain/noteText.ts'
import { lessonPage } from '../domain/pages.ts'
import { senderOf } from '../endpoints/learner.ts'
import { noteNotFound } from '../errors.ts'
import { strings } from '../strings.ts'
import { changeNote, dropNote, everyNoteOf, notesOf, writeNote } from './notes.ts'

const said = strings.notes

const noteId = (req: PayloadRequest): string => {
  const id = idIn(req)
  if (!id) throw noteNotFound()
  return id
}

const post = postEndpoint({
  path: '/',
  summary: 'Note or highlight something in a lesson of one’s own edition, or bookmark the lesson',
  input: noteInput,
  reply: noteReply,
  allow: asksThemselves,
  handle: async ({ student, ...note }, req) => ({
    note: await writeNote(req, { ...note, student: senderOf(req, student) }),
  }),
})

const edit = postEndpoint({
  path: '/:id/edit',
  summary: 'Change the words of a note of one’s own, unless another device has since',
  input: noteEdit,
  reply: noteReply,
  allow: asksThemselves,
  handle: async (changed, req) => ({
    note: await changeNote(req, { ...changed, id: noteId(req), student: askerOf(req) }),
  }),
})

const remove = postEndpoint({
  path: '/:id/remove',
  summary: 'Remove a note of one’s own, or restore it within 30 days',
  input: noteRemoval,
  reply: noteReply,
  allow: asksThemselves,
  handle: async ({ removed }, req) => ({ note: await dropNote(req, askerOf(req), noteId(req), removed) }),
})

const list = getEndpoint({
  path: '/me/notes',
  summary: 'One’s own notes, the newest first; `search` finds words in them, `course` and `lesson` narrow it down',
  input: notesInput,
  reply: notesReply,
  allow: asksThemselves,
  handle: (asked, req) => notesOf({ payload: req.payload, req }, askerOf(req), asked),
})

const file = getEndpoint({
  path: '/me/notes/markdown',
  summary: 'All of one’s own notes as a Markdown file',
  allow: asksThemselves,
  handle: async (_input, req) => {
    const notes = await everyNoteOf({ payload: req.payload, req }, askerOf(req))
    const texts = notes.map((note) => ({ ...note, course: note.course.title, lesson: note.lesson.title })).toReversed()
    return new Response(notesAsMarkdown(texts, said.file), {
      headers: {
        'Content-Type': 'text/markdown; charset=utf-8',
        'Content-Disposition': 'attachment; filename="notes.md"',
        'Cache-Control': 'no-store',
      },
    })
  },
})

/** Back to where the form stands: the page of all notes offers to take a removal back. */
const page = ({ note }: NoteReply, fields: Record<string, string>): string => {
  if (fields.page !== '/notes') return `${lessonPage(note.course.slug, note.lesson)}#notes`
  return note.removedAt === null ? '/notes' : `/notes?removed=${note.id}`
}

const quoteIn = ({ exact, before = '', after = '' }: Record<string, string>) =>
  exact ? { exact, before, after } : null

const momentIn = ({ video, second }: Record<string, string>) => (video ? { video, second: Number(second) } : null)

/** Endpoints of `notes`; forms come back to where they stand. */
export const noteEndpoints: Endpoint[] = [
  alsoForForms(post, {
    read: ({ lesson, clientId, body, ...fields }) => ({
      lesson,
      clientId,
      body,
      quote: quoteIn(fields),
      moment: momentIn(fields),
    }),
    page,
  }),
  alsoForForms(edit, { read: ({ body, was }) => ({ body, was }), page }),
  alsoForForms(remove, { read: ({ removed }) => ({ removed: removed === 'true' }), page }),
]

/** Endpoints of `users`, below the account of whoever asks. */
export const ownNotes: Endpoint[] = [list, file]
