import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { databaseOf, listed, type Reading } from '../store/reading.ts'

const studentRow = z.object({
  student: z.string(),
  timeZone: z.string().nullable(),
  seconds: z.coerce.number(),
  paths: z.record(
    z.string(),
    z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
  ),
})
export type StudentRow = z.infer<typeof studentRow>

/** What is kept of these students beside their courses. */
export const findStudents = async (reading: Reading, students: readonly string[]): Promise<StudentRow[]> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select u.id as student, u.time_zone as "timeZone",
      (select coalesce(sum(t.seconds), 0) from study_time t where t.student_id = u.id) as seconds,
      (select coalesce(jsonb_object_agg(f.path_id, f.completed_at), '{}')
        from path_follows f where f.student_id = u.id and f.completed_at is not null) as paths
    from users u where u.id in ${listed(students)}`)
  return z.array(studentRow).parse(rows)
}

const categoryRow = z.object({ course: z.string(), category: z.string().nullable() })

/** The categories that these courses are in. */
export const categoriesOf = async (
  reading: Reading,
  courses: ReadonlySet<string>,
): Promise<Map<string, string | null>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select id as course, category_id as category from courses where id in ${listed(courses)}`)
  return new Map(
    z
      .array(categoryRow)
      .parse(rows)
      .map(({ course, category }) => [course, category]),
  )
}
