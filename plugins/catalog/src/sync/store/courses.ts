import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { problemView } from '../../folders/report.ts'
import { courseStates, difference, sides } from '../view.ts'

const collection = 'course-sync-courses' as CollectionSlug

/** Both sides when they were last alike: prints of the folder and of the course here. */
const base = z.object({ folder: z.string(), here: z.string(), commit: z.string().nullable(), at: z.string() })
export type Base = z.infer<typeof base>

const orNull = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => value ?? null, schema.nullable())

const listed = z.object({
  slug: z.string(),
  state: z.enum(courseStates),
  base: orNull(base),
  problems: z.preprocess((value) => value ?? [], z.array(problemView)),
  differing: z.int(),
  chosen: orNull(z.enum(sides)),
})
/** A course as a list knows it. */
export type ListedRow = z.infer<typeof listed>

const whole = listed.extend({
  files: z.preprocess((value) => value ?? {}, z.record(z.string(), z.string())),
  conflict: orNull(z.object({ seen: z.string(), files: z.array(difference) })),
})
/** The same with all its words. */
export type SyncedRow = z.infer<typeof whole>

type From = { payload: Payload } | PayloadRequest

const reqOf = (from: From) => ('headers' in from ? { req: from } : {})

/** Courses that the sync has met, by their addresses. */
export const listSynced = async (from: From, where: Where = {}): Promise<ListedRow[]> => {
  const select = { slug: true, state: true, base: true, problems: true, differing: true, chosen: true } as const
  const how = { sort: 'slug', depth: 0, pagination: false } as const
  const { docs } = await from.payload.find({ collection, where, select, ...how, ...reqOf(from) })
  return z.array(listed).parse(docs)
}

export const readSynced = async (from: From, slug: string): Promise<SyncedRow | null> => {
  const where = { slug: { equals: slug } }
  const { docs } = await from.payload.find({ collection, where, limit: 1, depth: 0, pagination: false, ...reqOf(from) })
  return docs[0] ? whole.parse(docs[0]) : null
}

/** Nothing to decide, and nothing to mend. */
export const settled = { problems: [], differing: 0, conflict: null, chosen: null } satisfies Partial<SyncedRow>

/** Writes what is said of a course's row, and makes the row where there is none; the rest of it stays. */
export const writeSynced = async (
  from: From,
  slug: string,
  data: Partial<Omit<SyncedRow, 'slug'>> & Pick<SyncedRow, 'state'>,
): Promise<void> => {
  const where = { slug: { equals: slug } }
  await from.payload.db.upsert({ collection, where, data: { slug, ...data }, ...reqOf(from), returning: false })
}

export const forgetSynced = (payload: Payload, slug: string) =>
  payload.db.deleteMany({ collection, where: { slug: { equals: slug } } })
