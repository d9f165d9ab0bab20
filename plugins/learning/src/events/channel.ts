import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { databaseOf, type Reading } from '../store/reading.ts'

/** What Postgres tells every process of. */
export const channel = 'learning_progress'

/**
 * Whose progress changed, and where: ids alone. `lesson` is a key; null when it is about the whole course, and both are when
 * it is about no course, as a badge is.
 */
export const progressNotice = z.object({
  student: z.string(),
  enrollment: z.string().nullable(),
  lesson: z.string().nullable(),
})
export type ProgressNotice = z.infer<typeof progressNotice>

/** Tells of changed progress when the request's transaction holds; nobody hears of one that does not. */
export const tellProgress = async (reading: Reading, notice: ProgressNotice): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`select pg_notify(${channel}, ${JSON.stringify(notice)})`)
}
