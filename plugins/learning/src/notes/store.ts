import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { z } from 'zod'
import { NOTES_SLUG, type Quote, type VideoMoment } from '../contract.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const text = z.preprocess((value) => value ?? '', z.string())

const noteRow = z.object({
  id: z.string(),
  student: z.string(),
  course: z.string(),
  lessonKey: z.string(),
  lessonTitle: z.string(),
  clientId: z.string(),
  body: text,
  exact: text,
  before: text,
  after: text,
  video: text,
  second: z.preprocess((value) => value ?? null, z.number().nullable()),
  createdAt: z.string(),
  updatedAt: z.string(),
  removedAt: z.preprocess((value) => value ?? null, z.string().nullable()),
})
export type NoteRow = z.infer<typeof noteRow>

const select = Object.fromEntries(Object.keys(noteRow.shape).map((name) => [name, true as const]))

type Page = { page: number; limit: number }

/** Notes that match, the newest first. Asks nobody's rights: whoever calls it names the student. */
export const findNotes = async ({ payload, req }: Reading, where: Where, { page, limit }: Page) => {
  const found = await payload.db.find({
    collection: NOTES_SLUG,
    where,
    sort: ['-createdAt', 'id'],
    select,
    page,
    limit,
    pagination: limit > 0,
    req,
  })
  return { rows: z.array(noteRow).parse(found.docs), total: found.totalDocs, pages: Math.max(1, found.totalPages) }
}

export const findNote = async (reading: Reading, where: Where): Promise<NoteRow | null> =>
  (await findNotes(reading, where, { page: 1, limit: 1 })).rows[0] ?? null

type NewNote = {
  student: string
  course: string
  lesson: { key: string; title: string }
  clientId: string
  body: string
  quote: Quote | null
  moment: VideoMoment | null
}

/** Writes a note unless the device's is there already, and answers with it. A second bookmark of a lesson is the first one. */
export const insertNote = async (reading: Reading, note: NewNote): Promise<NoteRow> => {
  const { student, course, lesson, clientId, body, quote, moment } = note
  const db = await databaseOf(reading)
  const isBookmark = body === '' && quote === null && moment === null
  const { rows } = await db.execute<{ id: string }>(sql`
    with marked as (
      select id from notes where ${isBookmark} and student_id = ${student} and lesson_key = ${lesson.key}
      and body = '' and exact is null and video is null and removed_at is null limit 1
    ), made as (
      insert into notes (student_id, course_id, lesson_key, lesson_title, client_id, body, exact, before, after, video, second)
      select ${student}, ${course}, ${lesson.key}, ${lesson.title}, ${clientId}, ${body}, ${quote?.exact ?? null},
        ${quote?.before ?? null}, ${quote?.after ?? null}, ${moment?.video ?? null}, ${moment?.second ?? null}::numeric
      where not exists (select from marked)
      on conflict (student_id, client_id) do nothing returning id
    )
    select id from made union all select id from marked`)
  const where: Where = rows[0]
    ? { id: { equals: rows[0].id } }
    : { and: [{ student: { equals: student } }, { clientId: { equals: clientId } }] }
  const made = await findNote(reading, where)
  if (!made) throw new Error('A note that was written is not there.')
  return made
}

type Edited = { id: string; student: string; body: string; was: string }

/** Writes another body unless it was changed since; whether it was written. */
export const editNote = async (reading: Reading, { id, student, body, was }: Edited): Promise<boolean> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    update notes set body = ${body}, updated_at = greatest(now(), updated_at + interval '1 millisecond')
    where id = ${id} and student_id = ${student} and removed_at is null and updated_at = ${was}::timestamptz
    returning id`)
  return rows.length > 0
}

/** Days for which what was removed can be restored. */
const restorableDays = 30

/** Removes a note, or restores it; what was removed long ago goes for good with it. */
export const removeNote = async (reading: Reading, student: string, id: string, removed: boolean): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    update notes set removed_at = ${removed ? sql`coalesce(removed_at, now())` : sql`null`}
    where id = ${id} and student_id = ${student}`)
  await db.execute(sql`
    delete from notes where student_id = ${student} and removed_at < now() - make_interval(days => ${restorableDays})`)
}
