import { transactionDatabase } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readRows } from '../../content/loadRows.ts'
import { type RichText, richText } from '../../contract.ts'
import type { Reading } from '../content/publicContent.ts'

const TEXTS = 'edition-texts' as CollectionSlug
const textRow = z.object({ key: z.string(), body: richText })

/** Stored bodies as they were written, uploads as ids. The caller has asked who may read them. */
export const readTexts = async (reading: Reading, digests: readonly string[]): Promise<Map<string, RichText>> => {
  if (digests.length === 0) return new Map()
  const rows = await readRows(reading, TEXTS, textRow, { key: { in: [...new Set(digests)] } })
  return new Map(rows.map(({ key, body }) => [key, body]))
}

/**
 * Stores bodies by what they say, in the request's transaction. One that is there is touched, not skipped: whoever is about
 * to remove it with the last edition that names it is waited for.
 */
export const keepTexts = async (texts: ReadonlyMap<string, RichText>, req: PayloadRequest): Promise<void> => {
  if (texts.size === 0) return
  const db = await transactionDatabase(req)
  // In one order, so that two who store the same texts do not wait for each other.
  const rows = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, body]) => sql`(${key}, ${JSON.stringify(body)}::jsonb)`)
  await db.execute(sql`
    insert into edition_texts (key, body) values ${sql.join(rows, sql`, `)}
    on conflict (key) do update set updated_at = now()`)
}

/** Removes what only this course's editions name, and those editions: the course itself is about to go for good. */
export const removeEditions = async (courseId: string, req: PayloadRequest): Promise<void> => {
  const db = await transactionDatabase(req)
  const named = sql`jsonb_path_query(content, '$.**.text') #>> '{}'`
  await db.execute(sql`select set_config('academy.edition_removal', 'on', true)`)
  const { rows } = await db.execute<{ key: string }>(sql`
    with gone as (delete from editions where course_id = ${courseId} returning content)
    select distinct ${named} as key from gone`)
  if (rows.length > 0) {
    const keys = sql.join(
      rows.map(({ key }) => sql`${key}`),
      sql`, `,
    )
    await db.execute(sql`
      delete from edition_texts where key in (${keys})
      and key not in (select ${named} from editions)`)
  }
  await db.execute(sql`select set_config('academy.edition_removal', 'off', true)`)
}
