import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { give } from '../badges/award.ts'
import { earnedBy } from '../badges/earned.ts'
import { findEarnable } from '../badges/rows.ts'
import { databaseOf } from '../store/reading.ts'

/** Awards what a student earned before now, each as of the time that they earned it: none of them is new any more. */
export const awardPast = async (req: PayloadRequest, student: string, now: Date): Promise<void> => {
  const reading = { payload: req.payload, req }
  const earned = await earnedBy(reading, [student], await findEarnable(reading), { now })
  for (const each of earned.get(student) ?? []) await give(req, student, each)
  const db = await databaseOf(reading)
  await db.execute(sql`
    update badge_awards set created_at = earned_at, updated_at = earned_at where student_id = ${student}`)
}
