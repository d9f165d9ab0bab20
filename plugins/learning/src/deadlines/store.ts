import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Day } from '../domain/days.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const deadlineRow = z.object({
  enrollment: z.string(),
  day: z.string(),
  changedAt: z.coerce.date().transform((at) => at.toISOString()),
})
export type DeadlineRow = z.infer<typeof deadlineRow>

/** A student's deadlines, by enrollment. */
export const deadlinesOf = async (reading: Reading, student: string): Promise<Map<string, DeadlineRow>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select d.enrollment_id as enrollment, d.day, d.updated_at as "changedAt"
    from deadlines d join enrollments e on e.id = d.enrollment_id where e.student_id = ${student}`)
  return new Map(
    z
      .array(deadlineRow)
      .parse(rows)
      .map((row) => [row.enrollment, row]),
  )
}

/** Sets a deadline or moves it; one that is what it was stays untouched. `isNear` ones need no reminder. */
export const writeDeadline = async (reading: Reading, enrollment: string, day: Day, isNear: boolean): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into deadlines (enrollment_id, day, reminded_of) values (${enrollment}, ${day}, ${isNear ? day : null})
    on conflict (enrollment_id) do update
      set day = excluded.day, reminded_of = excluded.reminded_of, updated_at = now()
    where deadlines.day <> excluded.day`)
}

export const dropDeadline = async (reading: Reading, enrollment: string): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`delete from deadlines where enrollment_id = ${enrollment}`)
}
