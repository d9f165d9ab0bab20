import { defaultLanguage, type Language } from '@academy/kernel/languages'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { type Select, selectOf } from './rows.ts'
import { type StoredRow, toldIn } from './told.ts'

export type Reading = { payload: Payload; req?: Partial<PayloadRequest> }

export const notInTrash: Where = { deletedAt: { exists: false } }

/** What guests may know of a collection with drafts: published and not in the trash. */
export const isPublic: Where = { and: [{ _status: { equals: 'published' } }, notInTrash] }

/**
 * All rows of a collection in all languages, straight from the database adapter: one query, no hooks, no access rules, no
 * population. Only for what is public anyway, or what a rule was asked about before.
 */
export const readStored = async (
  { payload, req }: Reading,
  collection: CollectionSlug,
  schema: z.ZodObject,
  where: Where = {},
  sort?: string,
  select: Select = selectOf(schema),
): Promise<StoredRow[]> => {
  const { docs } = await payload.db.find({
    collection,
    where,
    sort,
    req,
    // Of what is sorted or asked for; the rows come in all languages.
    locale: defaultLanguage,
    select,
    limit: 0,
    pagination: false,
  })
  return docs as StoredRow[]
}

/** The same in one language; what is not told in it is in English. */
export const readRows = async <Schema extends z.ZodObject>(
  reading: Reading,
  collection: CollectionSlug,
  schema: Schema,
  where: Where = {},
  sort?: string,
  language: Language = defaultLanguage,
): Promise<z.output<Schema>[]> => {
  const rows = await readStored(reading, collection, schema, where, sort)
  return z.array(schema).parse(rows.map((row) => toldIn(row, language)))
}
