import { anyUuid } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { z } from 'zod'
import { COHORTS_SLUG, type CohortView } from '../contract.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

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

const membersRow = z.object({ cohort: z.string(), members: z.number() })

/** How many are in each of these cohorts, without those who left their course; one that is empty is left out. */
const membersOf = async (reading: Reading, cohorts: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (cohorts.length === 0) return new Map()
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select cohort_id as cohort, count(*)::int as members from enrollments
    where cohort_id = ${anyUuid(cohorts)} and left_at is null group by 1`)
  return new Map(
    z
      .array(membersRow)
      .parse(rows)
      .map(({ cohort, members }) => [cohort, members]),
  )
}

type Limited = Pick<CohortRow, 'id' | 'capacity'>

/** Places that each of these cohorts has left; null for as many as want to. One query, and none where no cohort is limited. */
export const placesLeft = async (
  reading: Reading,
  cohorts: readonly Limited[],
): Promise<ReadonlyMap<string, number | null>> => {
  const limited = cohorts.filter(({ capacity }) => capacity !== null).map(({ id }) => id)
  const members = await membersOf(reading, limited)
  return new Map(cohorts.map(({ id, capacity }) => [id, capacity === null ? null : capacity - (members.get(id) ?? 0)]))
}

export const isFull = async (reading: Reading, cohort: Limited): Promise<boolean> => {
  const left = (await placesLeft(reading, [cohort])).get(cohort.id) ?? null
  return left !== null && left < 1
}

export const toCohortView = ({ id, name, startsOn, endsOn, timeZone }: CohortRow): CohortView => ({
  id,
  name,
  startsOn,
  endsOn,
  timeZone,
})
