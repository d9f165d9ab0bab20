import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Ids of those who hold a certificate of a course that counts now: learning's option of that name. */
export const certifiedIn = async (payload: Payload, courseId: string): Promise<string[]> => {
  const { rows } = await payload.db.drizzle.execute<{ student: string }>(sql`
    select distinct student_id as student from certificates
    where course_id = ${courseId} and state = 'valid' and student_id is not null
    and (expires_at is null or expires_at > now())`)
  return rows.map(({ student }) => student)
}
