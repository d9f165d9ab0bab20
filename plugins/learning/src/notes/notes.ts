import type { PayloadRequest, Where } from 'payload'
import type { NotesAsked, NotesReply, NoteView, Quote, VideoMoment } from '../contract.ts'
import { lessonsOf } from '../domain/outline.ts'
import { lessonNotFound, noteChanged, noteNotFound } from '../errors.ts'
import { holding } from '../held.ts'
import { coursesById, findCourse } from '../store/courses.ts'
import { findEnrollment, findEnrollmentOfLesson, findEnrollments } from '../store/enrollments.ts'
import type { Reading } from '../store/reading.ts'
import { editNote, findNote, findNotes, insertNote, type NoteRow, removeNote } from './store.ts'

/** Notes in one answer. */
const pageLength = 50

/** What stays beside its undo for a while. */
const justNow = () => new Date(Date.now() - 60 * 60 * 1000).toISOString()

const quoteOf = ({ exact, before, after }: NoteRow): Quote | null => (exact === '' ? null : { exact, before, after })

const momentOf = ({ video, second }: NoteRow): VideoMoment | null =>
  video === '' || second === null ? null : { video, second }

/** Notes with the names that their courses and lessons have now, in the order given. */
const toViews = async (reading: Reading, student: string, rows: readonly NoteRow[]): Promise<NoteView[]> => {
  const courses = [...new Set(rows.map(({ course }) => course))]
  if (courses.length === 0) return []
  const found = await coursesById(reading, courses)
  const lessons = new Map<string, { slug: string; title: string }>()
  const enrollments: Where = { and: [{ student: { equals: student } }, { course: { in: courses } }] }
  for (const { edition } of await holding(reading, await findEnrollments(reading, enrollments)))
    for (const { key, slug, title } of lessonsOf(edition.content)) lessons.set(key, { slug, title })
  return rows.map((row) => {
    const { id, clientId, course, lessonKey: key, lessonTitle, body, createdAt, updatedAt, removedAt } = row
    const { slug = '', title = '' } = found.get(course) ?? {}
    const lesson = lessons.get(key) ?? { slug: key, title: lessonTitle }
    const place = { course: { slug: slug || course, title }, lesson: { key, ...lesson } }
    const about = { quote: quoteOf(row), moment: momentOf(row) }
    return { id, clientId, ...place, body, ...about, createdAt, updatedAt, removedAt }
  })
}

const toView = async (reading: Reading, row: NoteRow): Promise<NoteView> => {
  const [view] = await toViews(reading, row.student, [row])
  if (!view) throw new Error('A note that is there is not shown.')
  return view
}

const ownNote = async (reading: Reading, student: string, id: string): Promise<NoteRow> => {
  const row = await findNote(reading, { and: [{ id: { equals: id } }, { student: { equals: student } }] })
  if (!row) throw noteNotFound()
  return row
}

type Written = {
  student: string
  lesson: string
  clientId: string
  body: string
  quote: Quote | null
  moment: VideoMoment | null
}

/** Notes something in a lesson of one's own edition, left courses included. Throws HttpError 404 `learning/lesson-not-found`. */
export const writeNote = async (req: PayloadRequest, written: Written): Promise<NoteView> => {
  const reading = { payload: req.payload, req }
  const { student, lesson: idOrKey, ...content } = written
  const id = await findEnrollmentOfLesson(reading, student, idOrKey)
  const row = id ? await findEnrollment(reading, student, { id }) : null
  const [held] = row ? await holding(reading, [row]) : []
  const lesson = held && lessonsOf(held.edition.content).find((each) => each.key === idOrKey || each.id === idOrKey)
  if (!lesson) throw lessonNotFound()
  return toView(reading, await insertNote(reading, { student, course: held.course.id, lesson, ...content }))
}

type Changed = { student: string; id: string; body: string; was: string }

/** Throws HttpError 404 `learning/note-not-found`, 409 `learning/note-changed`. */
export const changeNote = async (req: PayloadRequest, changed: Changed): Promise<NoteView> => {
  const reading = { payload: req.payload, req }
  const row = await ownNote(reading, changed.student, changed.id)
  if (!(await editNote(reading, changed)) && row.body !== changed.body) throw noteChanged()
  return toView(reading, await ownNote(reading, changed.student, changed.id))
}

/** Throws HttpError 404 `learning/note-not-found`. */
export const dropNote = async (
  req: PayloadRequest,
  student: string,
  id: string,
  removed: boolean,
): Promise<NoteView> => {
  const reading = { payload: req.payload, req }
  await ownNote(reading, student, id)
  await removeNote(reading, student, id, removed)
  return toView(reading, await ownNote(reading, student, id))
}

const containing = (word: string): Where => ({
  or: ['body', 'exact', 'lessonTitle'].map((field) => ({ [field]: { contains: word } })),
})

const here: Where = { removedAt: { exists: false } }

/** One's own notes that match. */
export const notesOf = async (reading: Reading, student: string, asked: NotesAsked): Promise<NotesReply> => {
  const { search, course, lesson, page } = asked
  const known = course ? await findCourse(reading, course) : null
  if (course && !known) return { notes: [], total: 0, page: 1, pages: 1 }
  const words = search
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10)
  const where: Where = {
    and: [
      { student: { equals: student } },
      here,
      ...(known ? [{ course: { equals: known.id } }] : []),
      ...(lesson ? [{ lessonKey: { equals: lesson } }] : []),
      ...words.map(containing),
    ],
  }
  const { rows, total, pages } = await findNotes(reading, where, { page, limit: pageLength })
  return { notes: await toViews(reading, student, rows), total, page, pages }
}

/** Notes that one's own page shows. */
const latest = 3

/** One's own that were written last. */
export const latestNotesOf = async (reading: Reading, student: string): Promise<NoteView[]> => {
  const where: Where = { and: [{ student: { equals: student } }, here] }
  return toViews(reading, student, (await findNotes(reading, where, { page: 1, limit: latest })).rows)
}

/** All of one's own, for a file. */
export const everyNoteOf = async (reading: Reading, student: string): Promise<NoteView[]> => {
  const where: Where = { and: [{ student: { equals: student } }, here] }
  return toViews(reading, student, (await findNotes(reading, where, { page: 1, limit: 0 })).rows)
}

/** Those of a lesson, oldest first, with those that were removed just now. */
export const notesIn = async (reading: Reading, student: string, lesson: string): Promise<NoteView[]> => {
  const where: Where = {
    and: [
      { student: { equals: student } },
      { lessonKey: { equals: lesson } },
      { or: [here, { removedAt: { greater_than: justNow() } }] },
    ],
  }
  return (await toViews(reading, student, (await findNotes(reading, where, { page: 1, limit: 0 })).rows)).toReversed()
}
