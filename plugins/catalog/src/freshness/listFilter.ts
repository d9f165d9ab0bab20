import type { PayloadRequest, Where } from 'payload'
import { teachesCourse } from '../access/own.ts'
import { staleConditions } from './condition.ts'

/** Courses that an instructor teaches, as a condition on lessons that the list's own filters can show; none for editors. */
const ofMine = async (req: PayloadRequest): Promise<Where[]> => {
  const where = await teachesCourse({ req })
  if (typeof where !== 'object') return []
  const { docs } = await req.payload.find({
    collection: 'courses',
    where,
    select: {},
    draft: true,
    depth: 0,
    pagination: false,
    req,
  })
  return [{ course: { in: docs.map(({ id }) => id) } }]
}

const parametersOf = (value: unknown, name: string): [string, string][] => {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => parametersOf(inner, `${name}[${key}]`))
}

/** The list of lessons, filtered to those that want another try, in the shape of the list's own filters. */
export const staleLessonsHref = async (req: PayloadRequest, now: Date): Promise<string> => {
  const mine = await ofMine(req)
  const conditions = await staleConditions('lessons', req, now)
  const where = { or: conditions.map((condition) => ({ and: [...(condition.and ?? []), ...mine] })) }
  return `/admin/collections/lessons?${new URLSearchParams(parametersOf(where, 'where'))}`
}
