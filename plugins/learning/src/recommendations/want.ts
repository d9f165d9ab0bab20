import { inTransaction } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../store/reading.ts'
import { adviseSoon } from './tasks.ts'

/** Switches a student's suggestions off or on; those that are there go at once, and come back when they are worked out. */
export const want = (req: PayloadRequest, student: string, wanted: boolean): Promise<void> =>
  inTransaction(req, async () => {
    const reading = { payload: req.payload, req }
    const db = await databaseOf(reading)
    await db.execute(sql`
      insert into skill_profiles (student_id, skills, suggestions, advised, computed_at)
      values (${student}, '[]', '[]', ${wanted}, to_timestamp(0))
      on conflict (student_id) do update set advised = excluded.advised, suggestions = '[]', updated_at = now()
      where skill_profiles.advised <> excluded.advised`)
    if (wanted) await adviseSoon(reading, student)
  })
