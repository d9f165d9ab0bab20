import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { databaseOf, listed, type Reading } from './reading.ts'

const enrollmentRow = z.object({ id: z.string() })

/** Those of these enrollments whose owner teaches the course or edits all: what they make is never closed to them. */
export const taughtAmong = async (reading: Reading, enrollments: readonly string[]): Promise<Set<string>> => {
  if (enrollments.length === 0) return new Set()
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select e.id from enrollments e join users u on u.id = e.student_id
    where e.id in ${listed(enrollments)} and (
      u.role in ('editor', 'admin') or (u.role = 'instructor' and exists (
        select 1 from courses_rels r join instructors i on i.id = r.instructors_id
        where r.parent_id = e.course_id and r.path = 'instructors' and i.user_id = u.id)))`)
  return new Set(
    z
      .array(enrollmentRow)
      .parse(rows)
      .map(({ id }) => id),
  )
}
