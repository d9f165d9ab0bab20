import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { beforeAllIds, databaseOf, type Reading } from '../store/reading.ts'

/** Students in one statement. */
export const atOnce = 500

/** These students, as many at once. */
export function* inGroups(students: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < students.length; from += atOnce) yield students.slice(from, from + atOnce)
}

const studentRow = z.object({ student: z.string() })
const idsIn = (rows: unknown): string[] =>
  z
    .array(studentRow)
    .parse(rows)
    .map(({ student }) => student)

const nextLearners = async (reading: Reading, after: string): Promise<string[]> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select distinct student_id as student from enrollments where student_id > ${after}::uuid order by 1 limit ${atOnce}`)
  return idsIn(rows)
}

/** Everybody who learns anything or has left it, some at once. */
export async function* learnersOf(reading: Reading): AsyncGenerator<string[]> {
  let students = await nextLearners(reading, beforeAllIds)
  while (students.length > 0) {
    yield students
    students = await nextLearners(reading, students.at(-1) ?? beforeAllIds)
  }
}

export const countLearners = async (reading: Reading): Promise<number> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute<{ count: string }>(sql`select count(distinct student_id) as count from enrollments`)
  return Number(rows[0]?.count ?? 0)
}

/** Who was in a lesson in the last hours. */
export const seenLately = async (reading: Reading, hours: number): Promise<string[]> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select distinct student_id as student from enrollments where last_seen_at > now() - make_interval(hours => ${hours})`)
  return idsIn(rows)
}
