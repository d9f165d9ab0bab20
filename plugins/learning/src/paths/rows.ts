import { inEnglish } from '@academy/kernel/languages'
import type { Where } from 'payload'
import { z } from 'zod'
import type { Reading } from '../store/reading.ts'

const text = z.preprocess((value) => inEnglish(value) ?? '', z.string())
const nullable = z.preprocess((value) => value ?? null, z.string().nullable())
const listOf = <Item extends z.ZodType>(item: Item) => z.preprocess((value) => value ?? [], z.array(item))

const requirementRow = z.object({
  id: z.string(),
  title: text,
  courses: listOf(z.string()),
  skill: nullable,
  level: z.coerce.number().int().min(1).max(3).catch(1),
})
const stageRow = z.object({ id: z.string(), title: text, requirements: listOf(requirementRow) })
const pathRow = z.object({
  id: z.string(),
  slug: z.preprocess((value) => value ?? '', z.string()),
  title: text,
  stages: listOf(stageRow),
  _status: z.preprocess((value) => value ?? 'draft', z.string()),
  deletedAt: nullable,
})
export type PathRow = z.infer<typeof pathRow>

const skillRow = z.object({ id: z.string(), slug: z.string(), title: text })
export type SkillRow = z.infer<typeof skillRow>

const namesIn = (schema: z.ZodObject) =>
  Object.fromEntries(Object.keys(schema.shape).map((name) => [name, true as const]))

/** Asked for as a whole, stages come without the courses that stand two rows deep. */
const select = {
  ...namesIn(pathRow),
  stages: { ...namesIn(stageRow), requirements: namesIn(requirementRow) },
}

const everything = { limit: 0, pagination: false } as const

/** Paths as they are published, straight from the database. Asks nobody's rights: none of it is secret. */
export const findPaths = async ({ payload, req }: Reading, where: Where): Promise<PathRow[]> => {
  const { docs } = await payload.db.find({ collection: 'paths', where, select, ...everything, req })
  return z.array(pathRow).parse(docs)
}

const uuid = z.uuid()

/** A path by its id or slug, published or not. */
export const findPath = async (reading: Reading, idOrSlug: string): Promise<PathRow | null> => {
  const name = uuid.safeParse(idOrSlug).success ? 'id' : 'slug'
  const [path] = await findPaths(reading, { [name]: { equals: idOrSlug } })
  return path ?? null
}

export const findSkills = async ({ payload, req }: Reading, ids: string[]): Promise<SkillRow[]> => {
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  const { docs } = await payload.db.find({ collection: 'skills', where, select: namesIn(skillRow), ...everything, req })
  return z.array(skillRow).parse(docs)
}

export const isOpen = ({ _status, deletedAt }: PathRow): boolean => _status === 'published' && deletedAt === null
