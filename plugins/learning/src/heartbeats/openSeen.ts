import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { holding } from '../held.ts'
import { findEnrollments } from '../store/enrollments.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

type Place = { enrollment: string; lesson: string }

/**
 * Writes down that these lessons were looked into, as far as they are open to the student now: whatever a schedule says later,
 * they stay open. True when there was any.
 */
export const openSeen = async (reading: Reading, student: string, places: readonly Place[]): Promise<boolean> => {
  const ids = [...new Set(places.map(({ enrollment }) => enrollment))]
  const where: Where = { and: [{ student: { equals: student } }, { id: { in: ids } }] }
  const held = new Map((await holding(reading, await findEnrollments(reading, where))).map((each) => [each.id, each]))
  const open = places.flatMap(({ enrollment, lesson }) => {
    const { closed, edition } = held.get(enrollment) ?? {}
    return closed && edition && !closed.has(lesson) ? [{ enrollment, lesson, number: edition.number }] : []
  })
  if (open.length === 0) return false
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into lesson_progress (enrollment_id, lesson_key, fraction, seconds, edition_number)
    select enrollment, lesson, 0, 0, number
    from jsonb_to_recordset(${JSON.stringify(open)}::jsonb) as o(enrollment uuid, lesson text, number int)
    order by enrollment, lesson on conflict (enrollment_id, lesson_key) do nothing`)
  return true
}
