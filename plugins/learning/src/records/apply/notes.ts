import { sql } from '@payloadcms/db-postgres'
import { databaseOf, type Reading } from '../../store/reading.ts'
import type { NotesPlan, PlacedNote } from '../plan/notes.ts'

const rowOf = ({
  course,
  lessonKey,
  lessonTitle,
  clientId,
  body,
  exact,
  before,
  after,
  video,
  second,
  createdAt,
  updatedAt,
}: PlacedNote) => ({
  course,
  key: lessonKey,
  title: lessonTitle,
  client: clientId,
  body,
  exact: exact || null,
  before,
  after,
  video: video || null,
  second,
  made: createdAt,
  changed: updatedAt,
})

const recordset = (notes: readonly PlacedNote[]) => sql`
  jsonb_to_recordset(${JSON.stringify(notes.map(rowOf))}::jsonb) as n(course uuid, key text, title text, client text,
    body text, exact text, before text, after text, video text, second numeric, made timestamptz, changed timestamptz)`

/** Writes the notes down that are new here, and the words of those that are newer, with the times that they have. */
export const applyNotes = async (
  reading: Reading,
  student: string,
  plan: Pick<NotesPlan, 'new' | 'newer'>,
): Promise<void> => {
  const db = await databaseOf(reading)
  if (plan.new.length > 0)
    await db.execute(sql`
      insert into notes (student_id, course_id, lesson_key, lesson_title, client_id, body, exact, before, after, video, second, created_at, updated_at)
      select ${student}, course, key, title, client, body, exact, before, after, video, second, made, changed from ${recordset(plan.new)}
      on conflict (student_id, client_id) do nothing`)
  if (plan.newer.length > 0)
    await db.execute(sql`
      update notes set body = n.body, updated_at = n.changed from ${recordset(plan.newer)}
      where notes.student_id = ${student} and notes.client_id = n.client
        and notes.removed_at is null and notes.updated_at < n.changed`)
}
