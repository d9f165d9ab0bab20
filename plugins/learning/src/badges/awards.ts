import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { z } from 'zod'
import { BADGE_AWARDS_SLUG } from '../contract.ts'
import { databaseOf, listed, type Reading } from '../store/reading.ts'
import { type Told, told } from './told.ts'

const nullable = z.preprocess((value) => value ?? null, z.string().nullable())
const awardRow = z.object({
  id: z.string(),
  student: z.string(),
  badge: z.string(),
  earnedAt: z.string(),
  evidence: told,
  createdAt: z.string(),
  withdrawnAt: nullable,
  reason: nullable,
})
export type AwardRow = z.infer<typeof awardRow>

const select = Object.fromEntries(Object.keys(awardRow.shape).map((name) => [name, true as const]))

/** Awards that match, the latest first. Asks nobody's rights. */
export const findAwards = async ({ payload, req }: Reading, where: Where): Promise<AwardRow[]> => {
  const all = { limit: 0, pagination: false } as const
  const { docs } = await payload.db.find({
    collection: BADGE_AWARDS_SLUG,
    where,
    sort: ['-earnedAt', 'id'],
    select,
    ...all,
    req,
  })
  return z.array(awardRow).parse(docs)
}

const pair = z.object({ student: z.string(), badge: z.string() })

/** Which badges each of these students has, those included that were withdrawn: nobody gets one twice. */
export const heldBy = async (
  reading: Reading,
  students: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select student_id as student, badge_id as badge from badge_awards where student_id in ${listed(students)}`)
  const byStudent = Map.groupBy(z.array(pair).parse(rows), ({ student }) => student)
  return new Map([...byStudent].map(([student, held]) => [student, new Set(held.map(({ badge }) => badge))]))
}

const holders = z.object({ badge: z.string(), count: z.coerce.number() })

/** How many have each of these badges; one that nobody has is left out. */
export const holdersOf = async (reading: Reading, badges: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select badge_id as badge, count(*) as count from badge_awards where badge_id in ${listed(badges)} group by 1`)
  return new Map(
    z
      .array(holders)
      .parse(rows)
      .map(({ badge, count }) => [badge, count]),
  )
}

type NewAward = { student: string; badge: string; earnedAt: string; evidence: Told; most: number | null }

/**
 * Awards a badge unless the student has it, or had it; true when they had not. The unique index decides between tasks that run
 * at once. Of a badge for the first `most` no more are awarded; the caller holds its row then.
 */
export const insertAward = async (reading: Reading, award: NewAward): Promise<boolean> => {
  const { student, badge, earnedAt, evidence, most } = award
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    insert into badge_awards (student_id, badge_id, earned_at, evidence)
    select u.id, ${badge}::uuid, ${earnedAt}::timestamptz, ${JSON.stringify(evidence)}::jsonb from users u
    where u.id = ${student} and (${most}::int is null
      or (select count(*) from badge_awards where badge_id = ${badge}) < ${most}::int)
    on conflict (student_id, badge_id) do nothing returning id`)
  return rows.length > 0
}

/** Takes an award back, once; false when it was taken back already. */
export const withdrawAward = async (
  reading: Reading,
  id: string,
  { at, by, reason }: { at: string; by: string; reason: string },
): Promise<boolean> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    update badge_awards set withdrawn_at = ${at}, withdrawn_by_id = ${by}, reason = ${reason}, updated_at = now()
    where id = ${id} and withdrawn_at is null returning id`)
  return rows.length > 0
}
