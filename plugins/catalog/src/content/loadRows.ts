import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { readMeasure } from '../freshness/measure.ts'
import { courseRow, instructorRow, lessonRow, mediaRow, redirectRow, selectOf, termRow } from './rows.ts'

export type Reading = { payload: Payload; req?: Partial<PayloadRequest> }

const notInTrash: Where = { deletedAt: { exists: false } }

/** What guests may know of a collection with drafts: published and not in the trash. */
export const isPublic: Where = { and: [{ _status: { equals: 'published' } }, notInTrash] }

/**
 * All rows of a collection, straight from the database adapter: one query, no hooks, no access rules, no population.
 * Only for what is public anyway, or what a rule was asked about before.
 */
export const readRows = async <Schema extends z.ZodObject>(
  { payload, req }: Reading,
  collection: CollectionSlug,
  schema: Schema,
  where: Where = {},
  sort?: string,
): Promise<z.output<Schema>[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where,
    sort,
    req,
    select: selectOf(schema),
    limit: 0,
    pagination: false,
  })
  return z.array(schema).parse(docs)
}

/** Pictures need Payload's own reading: a file's address is made by a hook. */
export const readMedia = async ({ payload, req }: Reading, ids?: string[]) => {
  if (ids?.length === 0) return []
  const { docs } = await payload.find({
    collection: 'media' as CollectionSlug,
    where: ids ? { id: { in: ids } } : {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return z.array(mediaRow).parse(docs)
}

/** Everything public of the whole academy but lesson bodies: nine queries, however many courses there are. */
export const loadRows = async (reading: Reading) => {
  const [courses, lessons, categories, tags, skills, instructors, media, redirects, measure] = await Promise.all([
    readRows(reading, 'courses' as CollectionSlug, courseRow, isPublic, '-publishedAt'),
    readRows(reading, 'lessons' as CollectionSlug, lessonRow, isPublic),
    readRows(reading, 'categories' as CollectionSlug, termRow, notInTrash, 'title'),
    readRows(reading, 'tags' as CollectionSlug, termRow, notInTrash, 'title'),
    readRows(reading, 'skills' as CollectionSlug, termRow, notInTrash, 'title'),
    readRows(reading, 'instructors' as CollectionSlug, instructorRow, notInTrash, 'name'),
    readMedia(reading),
    readRows(reading, 'redirects' as CollectionSlug, redirectRow, {}, 'createdAt'),
    readMeasure(reading),
  ])
  return { courses, lessons, categories, tags, skills, instructors, media, redirects, measure }
}
export type Rows = Awaited<ReturnType<typeof loadRows>>
