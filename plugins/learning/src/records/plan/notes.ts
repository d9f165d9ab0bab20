import { broughtNote } from '../../domain/record/notes.ts'
import { findNotes } from '../../notes/store.ts'
import type { Reading } from '../../store/reading.ts'
import type { RecordedNote } from '../archive/rows.ts'
import { type CoursePlan, isOpenCourse } from './courses.ts'

/** A note with the id of its course here. */
export type PlacedNote = RecordedNote & { course: string }

export type NotesPlan = { new: PlacedNote[]; newer: PlacedNote[]; already: number; notTaken: number }

type Content = Pick<RecordedNote, 'body' | 'exact' | 'video' | 'removedAt'>

const isBookmark = ({ body, exact, video, removedAt }: Content): boolean =>
  body === '' && exact === '' && video === '' && removedAt === null

/** What becomes of the notes of a record: each goes with its course, and none that is newer here is overwritten. */
export const planNotes = async (
  reading: Reading,
  student: string,
  notes: readonly RecordedNote[],
  courses: readonly CoursePlan[],
): Promise<NotesPlan> => {
  const open = new Map(courses.filter(isOpenCourse).map(({ course }) => [course.slug, course.id]))
  const { rows } = await findNotes(reading, { student: { equals: student } }, { page: 1, limit: 0 })
  const here = new Map(rows.map((row) => [row.clientId, row]))
  const marked = new Set(rows.filter(isBookmark).map(({ lessonKey }) => lessonKey))
  const plan: NotesPlan = { new: [], newer: [], already: 0, notTaken: 0 }
  for (const note of new Map(notes.map((each) => [each.clientId, each])).values()) {
    const course = open.get(note['course.slug'] ?? '')
    // A second bookmark of a lesson is the first one.
    const isMarked = isBookmark(note) && marked.has(note.lessonKey)
    const becomes = isMarked ? 'already' : broughtNote(note, here.get(note.clientId) ?? null)
    if (!course && becomes !== 'already') plan.notTaken += 1
    else if (!course || becomes === 'already') plan.already += 1
    else plan[becomes].push({ ...note, course })
  }
  return plan
}
