import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Student } from '../activity/activity.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url')

const sinceRow = z.object({ since: z.coerce.date().transform((since) => since.toISOString()) })
const ownerRow = z.object({ id: z.string(), timeZone: z.string().nullable() })

/** Since when calendars may follow a student's dates (ISO 8601, UTC); null while none may. */
export const feedSinceOf = async (reading: Reading, student: string): Promise<string | null> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`select since from calendar_feeds where student_id = ${student}`)
  return rows[0] ? sinceRow.parse(rows[0]).since : null
}

/** Makes a key that opens a student's feed, and ends the one before. It is told this once. */
export const makeFeed = async (reading: Reading, student: string): Promise<string> => {
  const key = randomBytes(32).toString('base64url')
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into calendar_feeds (student_id, key_hash, since) values (${student}, ${hashOf(key)}, now())
    on conflict (student_id) do update set key_hash = excluded.key_hash, since = excluded.since`)
  return key
}

export const endFeed = async (reading: Reading, student: string): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`delete from calendar_feeds where student_id = ${student}`)
}

/** Whose dates a key opens; null for a key that is none, and for whoever may not come in. */
export const ownerOf = async (reading: Reading, key: string): Promise<Student | null> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select u.id, nullif(u.time_zone, '') as "timeZone" from calendar_feeds f join users u on u.id = f.student_id
    where f.key_hash = ${hashOf(key)} and u.banned is not true`)
  return rows[0] ? ownerRow.parse(rows[0]) : null
}
