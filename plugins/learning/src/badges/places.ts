import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { BadgeRule } from '../domain/badges/rule.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const placeRow = z.object({
  student: z.string(),
  course: z.string(),
  place: z.coerce.number(),
  at: z.coerce.date().transform((at) => at.toISOString()),
})

/** Of each student the courses that they completed as one of the first. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, { place: number; at: string }>>

/**
 * Who was first in the courses that rules ask that of. The order is that in which the academy heard of it, as a device may tell
 * of a lesson later than it was done; taking a lesson back gives no place away.
 */
export const placesIn = async (reading: Reading, rules: readonly BadgeRule[]): Promise<Places> => {
  const asked = rules.flatMap((rule) => (rule.kind === 'first' ? [{ course: rule.course, count: rule.count }] : []))
  if (asked.length === 0) return new Map()
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    with asked as (
      select course, max(count) as count from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(course uuid, count int)
      group by course
    ), ranked as (
      select e.course_id as course, e.student_id as student, min(l.created_at) as at,
        row_number() over (partition by e.course_id order by min(l.created_at), e.student_id) as place
      from enrollments e join progress_ledger l on l.enrollment_id = e.id
      where e.course_id in (select course from asked) and l.lesson_key is null and l.reason = 'completed'
      group by e.course_id, e.student_id
    )
    select ranked.* from ranked join asked using (course) where place <= asked.count`)
  const found = z.array(placeRow).parse(rows)
  const byStudent = Map.groupBy(found, ({ student }) => student)
  return new Map(
    [...byStudent].map(([student, places]) => [
      student,
      new Map(places.map(({ course, place, at }) => [course, { place, at }])),
    ]),
  )
}
