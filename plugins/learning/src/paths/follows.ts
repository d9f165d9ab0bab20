import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { z } from 'zod'
import { PATH_FOLLOWS_SLUG } from '../contract.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const nullable = z.preprocess((value) => value ?? null, z.string().nullable())
const followRow = z.object({
  id: z.string(),
  student: z.string(),
  path: z.string(),
  followedAt: z.string(),
  leftAt: nullable,
  completedAt: nullable,
})
export type FollowRow = z.infer<typeof followRow>

const select = Object.fromEntries(Object.keys(followRow.shape).map((name) => [name, true as const]))

/** Rows that match, the latest first. Asks nobody's rights: whoever calls it names the student. */
export const findFollows = async ({ payload, req }: Reading, where: Where): Promise<FollowRow[]> => {
  const { docs } = await payload.db.find({
    collection: PATH_FOLLOWS_SLUG,
    where,
    sort: '-followedAt',
    select,
    limit: 0,
    pagination: false,
    req,
  })
  return z.array(followRow).parse(docs)
}

/** Whether somebody follows a path that they have not completed yet: one statement. */
export const isUnderWay = async (reading: Reading, student: string): Promise<boolean> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select 1 from path_follows where student_id = ${student} and left_at is null and completed_at is null limit 1`)
  return rows.length > 0
}

/** Those of these students of whom the same is true. */
export const findUnderWay = async (reading: Reading, students: readonly string[]): Promise<string[]> => {
  const where = { student: { in: [...students] }, leftAt: { exists: false }, completedAt: { exists: false } }
  return [...new Set((await findFollows(reading, where)).map(({ student }) => student))]
}

type Named = { student: string; path: string }

/** Follows the path, again too. The unique index decides between clicks that come at once. */
export const follow = async (reading: Reading, { student, path, at }: Named & { at?: Date }): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into path_follows (student_id, path_id, followed_at) values (${student}, ${path}, ${at?.toISOString() ?? sql`now()`})
    on conflict (student_id, path_id) do update set left_at = null, updated_at = now()
    where path_follows.left_at is not null`)
}

export const unfollow = async (reading: Reading, { student, path }: Named): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    update path_follows set left_at = now(), updated_at = now()
    where student_id = ${student} and path_id = ${path} and left_at is null`)
}

/** Writes down, once, that it is completed; false when that stands there already. */
export const completeFollow = async (reading: Reading, id: string, at: string): Promise<boolean> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    update path_follows set completed_at = ${at}, updated_at = now() where id = ${id} and completed_at is null returning id`)
  return rows.length > 0
}
