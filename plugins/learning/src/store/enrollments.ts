import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { z } from 'zod'
import { ENROLLMENTS_SLUG } from '../contract.ts'
import { databaseOf, type Reading } from './reading.ts'

const nullable = z.preprocess((value) => value ?? null, z.string().nullable())
const move = z.object({ at: z.string(), from: z.int(), to: z.int() })

const enrollmentRow = z.object({
  id: z.string(),
  student: z.string(),
  course: z.string(),
  edition: z.string(),
  cohort: nullable,
  enrolledAt: z.string(),
  leftAt: nullable,
  moves: z.preprocess((value) => value ?? [], z.array(move)),
  lastLessonKey: nullable,
  lastSeenAt: nullable,
  updatedAt: z.string(),
})
export type EnrollmentRow = z.infer<typeof enrollmentRow>

const select = Object.fromEntries(Object.keys(enrollmentRow.shape).map((name) => [name, true as const]))

/** Enrollments that match, in the order of enrolling. Asks nobody's rights: whoever calls it names the student. */
export const findEnrollments = async ({ payload, req }: Reading, where: Where): Promise<EnrollmentRow[]> => {
  const { docs } = await payload.db.find({
    collection: ENROLLMENTS_SLUG,
    where,
    sort: 'enrolledAt',
    select,
    limit: 0,
    pagination: false,
    req,
  })
  return z.array(enrollmentRow).parse(docs)
}

/** A student's enrollment by what it is about. */
export const findEnrollment = async (
  reading: Reading,
  student: string,
  by: { id: string } | { course: string },
): Promise<EnrollmentRow | null> => {
  const [name, value] = 'id' in by ? ['id', by.id] : ['course', by.course]
  const where = { and: [{ student: { equals: student } }, { [name]: { equals: value } }] }
  const [row] = await findEnrollments(reading, where)
  return row ?? null
}

const isId = z.uuid()

/**
 * Id of a student's enrollment whose edition has this lesson, by the lesson's id or key; the lesson need not be anywhere else
 * any more. Of several, the one whose course they did not leave and the lesson stands in now.
 */
export const findEnrollmentOfLesson = async (
  reading: Reading,
  student: string,
  idOrKey: string,
): Promise<string | null> => {
  const db = await databaseOf(reading)
  const id = isId.safeParse(idOrKey).data ?? null
  // Materialized, or every edition of the academy would be searched before the student's own are picked out.
  const { rows } = await db.execute<{ id: string }>(sql`
    with own as materialized (
      select e.id, e.course_id, e.left_at, e.enrolled_at, d.content
      from enrollments e join editions d on d.id = e.edition_id where e.student_id = ${student}
    )
    select own.id from own
    left join lessons l on l.course_id = own.course_id and (l.key = ${idOrKey} or l.id = ${id}::uuid)
    where jsonb_path_exists(
      own.content, '$.sections[*].lessons[*] ? (@.id == $name || @.key == $name)', jsonb_build_object('name', ${idOrKey}::text))
    order by own.left_at is not null, l.id is null, own.enrolled_at limit 1`)
  return rows[0]?.id ?? null
}

type NewEnrollment = { student: string; course: string; edition: string }

/** Enrolls unless the student is; true when they were not. The unique index decides between clicks that come at once. */
export const insertEnrollment = async (
  reading: Reading,
  { student, course, edition }: NewEnrollment,
): Promise<boolean> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    insert into enrollments (student_id, course_id, edition_id, enrolled_at)
    values (${student}, ${course}, ${edition}, now())
    on conflict (student_id, course_id) do nothing returning id`)
  return rows.length > 0
}

type Change = Partial<
  Pick<EnrollmentRow, 'edition' | 'cohort' | 'enrolledAt' | 'leftAt' | 'moves' | 'lastLessonKey' | 'lastSeenAt'>
> & {
  movedAt?: string
}

export const updateEnrollment = async ({ payload, req }: Reading, id: string, data: Change): Promise<void> => {
  await payload.db.updateOne({ collection: ENROLLMENTS_SLUG, id, data, req, returning: false })
}
