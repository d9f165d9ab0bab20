import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { ledgerReasons } from '../domain/progress.ts'
import type { LastStep } from '../domain/why.ts'
import { databaseOf, type Reading } from './reading.ts'

const stepRow = z.object({
  key: z.string(),
  reason: z.enum(ledgerReasons),
  at: z.coerce.date().transform((at) => at.toISOString()),
  note: z.string().nullable(),
})

/** The last step in each lesson of an enrollment, or in the one lesson, by its key. */
export const findLastSteps = async (
  reading: Reading,
  enrollment: string,
  lessonKey: string | null = null,
): Promise<Map<string, LastStep>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select distinct on (lesson_key) lesson_key as key, reason, at, note from progress_ledger
    where enrollment_id = ${enrollment} and ${lessonKey === null ? sql`lesson_key is not null` : sql`lesson_key = ${lessonKey}`}
    order by lesson_key, at desc, created_at desc`)
  return new Map(
    z
      .array(stepRow)
      .parse(rows)
      .map(({ key, ...step }) => [key, step]),
  )
}

/** When a lesson was set back last, by its student or by staff: ISO 8601, UTC; null when it never was. */
export const findSetBack = async (reading: Reading, enrollment: string, lessonKey: string): Promise<string | null> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute<{ at: Date | string | null }>(sql`
    select max(at) as at from progress_ledger
    where enrollment_id = ${enrollment} and lesson_key = ${lessonKey} and reason in ('undone', 'lowered')`)
  const at = rows[0]?.at ?? null
  return at === null ? null : new Date(at).toISOString()
}

/** Whether the ledger says already that this enrollment completed this edition. */
export const wasCompleted = async (reading: Reading, enrollment: string, editionNumber: number): Promise<boolean> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select 1 from progress_ledger
    where enrollment_id = ${enrollment} and lesson_key is null and reason = 'completed' and edition_number = ${editionNumber}
    limit 1`)
  return rows.length > 0
}
