import { anyUuid, transactionDatabase } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, Where } from 'payload'
import { z } from 'zod'
import { amendment, type EditionView, editionContent } from '../../contract.ts'
import type { Reading } from '../content/publicContent.ts'

export const EDITIONS = 'editions' as CollectionSlug

const date = z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), z.string())
/** An id, or a populated document that has one. */
const reference = z.preprocess((value) => (value as { id?: unknown } | null)?.id ?? value, z.string())

const editionRow = z.object({
  id: z.string(),
  course: reference,
  number: z.number(),
  publishedAt: date,
  note: z.preprocess((value) => value ?? '', z.string()),
  amendments: z.preprocess((value) => value ?? [], z.array(amendment)),
  content: editionContent,
})

const select = Object.fromEntries(Object.keys(editionRow.shape).map((name) => [name, true as const]))

/** Editions that match, those with the highest numbers first. Asks nobody's rights. */
export const findEditions = async ({ payload, req }: Reading, where: Where, limit = 0): Promise<EditionView[]> => {
  const { docs } = await payload.db.find({
    collection: EDITIONS,
    where,
    sort: '-number',
    limit,
    pagination: false,
    select,
    req,
  })
  return z.array(editionRow).parse(docs)
}

/** The newest edition of each of these courses, by the course; one that was never published has none. */
export const currentEditions = async (
  { payload, req }: Reading,
  courses: readonly string[],
): Promise<Map<string, EditionView>> => {
  if (courses.length === 0) return new Map()
  const { transactionID } = req ?? {}
  const db = transactionID ? await transactionDatabase({ payload, transactionID }) : payload.db.drizzle
  const { rows } = await db.execute<{ published_at: string }>(sql`
    select distinct on (course_id) id, course_id as course, number::int as number, published_at, note, amendments, content
    from editions where course_id = ${anyUuid(courses)}
    order by course_id, number desc`)
  const editions = rows.map((row) => editionRow.parse({ ...row, publishedAt: new Date(row.published_at) }))
  return new Map(editions.map((edition) => [edition.course, edition]))
}

export const currentEdition = async (reading: Reading, courseId: string): Promise<EditionView | null> =>
  (await currentEditions(reading, [courseId])).get(courseId) ?? null
