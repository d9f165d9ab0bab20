import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { problemView } from '../../folders/report.ts'
import { courseStates, difference, sides } from '../view.ts'

const collection = 'course-sync-courses' as CollectionSlug

const base = z.object({
  /** Prints of the folder and of the files here. */
  folder: z.string(),
  here: z.string(),
  files: z.record(z.string(), z.string()),
  commit: z.string().nullable(),
  at: z.string(),
})
export type Base = z.infer<typeof base>

const conflict = z.object({ seen: z.string(), files: z.array(difference) })

const orNull = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => value ?? null, schema.nullable())

const row = z.object({
  id: z.string(),
  slug: z.string(),
  state: z.enum(courseStates),
  base: orNull(base),
  problems: z.preprocess((value) => value ?? [], z.array(problemView)),
  conflict: orNull(conflict),
  chosen: orNull(z.enum(sides)),
})
export type SyncedRow = z.infer<typeof row>
export type SyncedData = Omit<SyncedRow, 'id' | 'slug'>

type From = { payload: Payload } | PayloadRequest

const reqOf = (from: From) => ('headers' in from ? { req: from } : {})

/** Rows of courses that the sync has met, by their addresses. */
export const readSynced = async (from: From, where: Where = {}): Promise<SyncedRow[]> => {
  const { docs } = await from.payload.find({
    collection,
    where,
    sort: 'slug',
    depth: 0,
    pagination: false,
    ...reqOf(from),
  })
  return z.array(row).parse(docs)
}

export const readOne = async (from: From, slug: string): Promise<SyncedRow | null> =>
  (await readSynced(from, { slug: { equals: slug } }))[0] ?? null

/** Writes all of a course's row: what is not said is empty. */
export const writeSynced = async (from: From, slug: string, data: SyncedData): Promise<void> => {
  const where = { slug: { equals: slug } }
  await from.payload.db.upsert({ collection, where, data: { slug, ...data }, ...reqOf(from), returning: false })
}

export const forgetSynced = (payload: Payload, slug: string) =>
  payload.db.deleteMany({ collection, where: { slug: { equals: slug } } })
