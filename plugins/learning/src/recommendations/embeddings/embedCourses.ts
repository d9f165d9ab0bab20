import { createHash } from 'node:crypto'
import { defaultLanguage } from '@academy/kernel/languages'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { alikeBy } from '../../domain/recommendations/alike.ts'
import { databaseOf, type Reading } from '../../store/reading.ts'
import { type EmbeddingProvider, embed } from './client.ts'

/** Letters of a course that are sent at most; models read no more than a few thousand words. */
const longest = 8000

const textRow = z.object({ course: z.string(), text: z.string(), vectorOf: z.string().nullable() })
const vectorRow = z.object({ course: z.string(), vector: z.array(z.number()) })

/** What anybody may read of published courses without opening a lesson: titles and summaries, its own and its lessons'. */
const findTexts = async (reading: Reading) => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select c.id as course, a.vector_of as "vectorOf", left(concat_ws(e'\n', l.title, l.summary, (
        select string_agg(concat_ws(': ', t.title, t.summary), e'\n' order by lesson.key)
        from lessons lesson join lessons_locales t on t._parent_id = lesson.id and t._locale = ${defaultLanguage}
        where lesson.course_id = c.id and lesson._status = 'published' and lesson.deleted_at is null
      )), ${longest}) as text
    from courses c join course_affinities a on a.course_id = c.id
    join courses_locales l on l._parent_id = c.id and l._locale = ${defaultLanguage}
    where c._status = 'published' and c.deleted_at is null`)
  return z.array(textRow).parse(rows)
}

/** Says of which text, to which service and model, a vector is. */
const digestOf = ({ url, model }: EmbeddingProvider, text: string): string =>
  createHash('sha256')
    .update(JSON.stringify([url, model, text]))
    .digest('hex')

const storeVectors = async (reading: Reading, rows: { course: string; vectorOf: string; vector: number[] }[]) => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    update course_affinities a set vector = f.vector, vector_of = f."vectorOf"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(course uuid, "vectorOf" text, vector jsonb)
    where a.course_id = f.course`)
}

/** From the vectors of the current model alone: those of another say nothing beside them. */
const storeAlike = async (reading: Reading, current: readonly string[]): Promise<void> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select course_id as course, vector from course_affinities
    where vector_of in (select jsonb_array_elements_text(${JSON.stringify(current)}::jsonb))`)
  const alike = alikeBy(
    new Map(
      z
        .array(vectorRow)
        .parse(rows)
        .map(({ course, vector }) => [course, vector]),
    ),
  )
  const stored = [...alike].map(([course, near]) => ({ course, alike: Object.fromEntries(near) }))
  await db.execute(sql`
    update course_affinities a set alike = coalesce(f.alike, '{}')
    from course_affinities b
    left join jsonb_to_recordset(${JSON.stringify(stored)}::jsonb) as f(course uuid, alike jsonb) on f.course = b.course_id
    where a.id = b.id`)
}

/**
 * Asks the service for the vectors of texts that are new or changed, and keeps how alike courses are. Nothing about a person is
 * sent. Throws when the service fails; what was known before stays.
 */
export const embedCourses = async (reading: Reading, provider: EmbeddingProvider): Promise<void> => {
  const texts = (await findTexts(reading)).map((row) => ({ ...row, digest: digestOf(provider, row.text) }))
  const changed = texts.filter(({ vectorOf, digest }) => vectorOf !== digest)
  const vectors = await embed(
    provider,
    changed.map(({ text }) => text),
  )
  const rows = changed.map(({ course, digest }, at) => ({ course, vectorOf: digest, vector: vectors[at] ?? [] }))
  if (rows.length > 0) await storeVectors(reading, rows)
  await storeAlike(
    reading,
    texts.map(({ digest }) => digest),
  )
}
