import { sql } from '@payloadcms/db-postgres'
import { databaseOf, type Reading } from '../store/reading.ts'

/** A person's record, by the academy that made it and what they are called there. */
type Named = { academy: string; subject: string }

/** Whose account it counts for; null when nobody brought it in yet. */
export const claimantOf = async (reading: Reading, { academy, subject }: Named): Promise<string | null> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute<{ student: string }>(sql`
    select student_id as student from record_imports where academy = ${academy} and subject = ${subject}`)
  return rows[0]?.student ?? null
}

/** Keeps it for a student, unless somebody else has it: of two who come at once the unique index lets one through. */
export const claim = async (
  reading: Reading,
  { academy, subject, student, madeAt }: Named & { student: string; madeAt: string },
): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into record_imports (student_id, academy, subject, made_at)
    values (${student}, ${academy}, ${subject}, ${madeAt})
    on conflict (academy, subject) do update set made_at = excluded.made_at, updated_at = now()
    where record_imports.student_id = excluded.student_id and record_imports.made_at < excluded.made_at`)
}
