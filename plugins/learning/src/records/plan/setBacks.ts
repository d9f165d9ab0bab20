import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { databaseOf, type Reading } from '../../store/reading.ts'

const setBackRow = z.object({ key: z.string(), at: z.coerce.date().transform((at) => at.toISOString()) })

/** When the student or the staff set a lesson of an enrollment back last, by its key; whatever happened in it since. */
export const findSetBacks = async (reading: Reading, enrollment: string): Promise<Map<string, string>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select lesson_key as key, max(at) as at from progress_ledger
    where enrollment_id = ${enrollment} and lesson_key is not null and reason in ('undone', 'lowered') group by 1`)
  return new Map(
    z
      .array(setBackRow)
      .parse(rows)
      .map(({ key, at }) => [key, at]),
  )
}
