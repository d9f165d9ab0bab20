import type { Where } from 'payload'
import { z } from 'zod'
import { COHORTS_SLUG, type CohortView, ENROLLMENTS_SLUG } from '../contract.ts'
import type { Reading } from '../store/reading.ts'

/** A day alone is stored as its noon in UTC. */
const day = z.string().transform((stored) => stored.slice(0, 10))

const cohortRow = z.object({
  id: z.string(),
  course: z.string(),
  name: z.string(),
  startsOn: day,
  endsOn: z.preprocess((value) => value ?? null, day.nullable()),
  timeZone: z.string(),
  capacity: z.preprocess((value) => value ?? null, z.coerce.number().nullable()),
  joinable: z.preprocess((value) => value ?? false, z.boolean()),
  updatedAt: z.string(),
})
export type CohortRow = z.infer<typeof cohortRow>

const select = Object.fromEntries(Object.keys(cohortRow.shape).map((name) => [name, true as const]))

/** Cohorts that match, the first to start first. Asks nobody's rights. */
export const findCohorts = async ({ payload, req }: Reading, where: Where): Promise<CohortRow[]> => {
  const { docs } = await payload.db.find({
    collection: COHORTS_SLUG,
    where,
    sort: 'startsOn',
    select,
    limit: 0,
    pagination: false,
    req,
  })
  return z.array(cohortRow).parse(docs)
}

/** Cohorts by their ids. */
export const cohortsById = async (reading: Reading, ids: readonly string[]): Promise<Map<string, CohortRow>> => {
  const rows = ids.length > 0 ? await findCohorts(reading, { id: { in: [...new Set(ids)] } }) : []
  return new Map(rows.map((row) => [row.id, row]))
}

/** How many are in a cohort, without those who left its course. */
const membersOf = async ({ payload, req }: Reading, cohort: string): Promise<number> => {
  const where: Where = { and: [{ cohort: { equals: cohort } }, { leftAt: { exists: false } }] }
  return (await payload.db.count({ collection: ENROLLMENTS_SLUG, where, req })).totalDocs
}

/** Places that a cohort has; null for as many as want to. */
export const placesLeftIn = async (
  reading: Reading,
  { id, capacity }: Pick<CohortRow, 'id' | 'capacity'>,
): Promise<number | null> => (capacity === null ? null : capacity - (await membersOf(reading, id)))

export const isFull = async (reading: Reading, cohort: Pick<CohortRow, 'id' | 'capacity'>): Promise<boolean> => {
  const left = await placesLeftIn(reading, cohort)
  return left !== null && left < 1
}

export const toCohortView = ({ id, name, startsOn, endsOn, timeZone }: CohortRow): CohortView => ({
  id,
  name,
  startsOn,
  endsOn,
  timeZone,
})
