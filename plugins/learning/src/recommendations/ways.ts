import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Way } from '../domain/recommendations/goals.ts'
import { findPaths, isOpen, type PathRow } from '../paths/rows.ts'
import { skillAt } from '../skills/studied.ts'
import { databaseOf, listed, type Reading } from '../store/reading.ts'

const followRow = z.object({ student: z.string(), path: z.string() })

const toWay = ({ title, stages }: PathRow): Way => ({
  title,
  stages: stages.map(({ requirements }) =>
    requirements.map(({ courses, skill, level }) => ({
      courses,
      skill: skillAt.safeParse({ skill, level }).data ?? null,
    })),
  ),
})

/** The paths that these students follow and have not completed, by student: two queries. */
export const findWays = async (reading: Reading, students: readonly string[]): Promise<ReadonlyMap<string, Way[]>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select student_id as student, path_id as path from path_follows
    where left_at is null and completed_at is null
      and student_id in ${listed(students)}`)
  const follows = z.array(followRow).parse(rows)
  if (follows.length === 0) return new Map()
  const paths = await findPaths(reading, { id: { in: [...new Set(follows.map(({ path }) => path))] } })
  const ways = new Map(paths.filter(isOpen).map((path) => [path.id, toWay(path)]))
  const byStudent = Map.groupBy(follows, ({ student }) => student)
  return new Map([...byStudent].map(([student, all]) => [student, all.flatMap(({ path }) => ways.get(path) ?? [])]))
}
