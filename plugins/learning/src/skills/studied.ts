import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { SkillAt } from '../domain/skills/level.ts'
import type { StudiedCourse } from '../domain/skills/studied.ts'
import { databaseOf, listed, type Reading } from '../store/reading.ts'

export const skillAt = z.object({ skill: z.string(), level: z.union([z.literal(1), z.literal(2), z.literal(3)]) })
const edition = z.object({
  number: z.coerce.number(),
  requiredPercent: z.number(),
  lessons: z.array(z.object({ key: z.string(), kind: z.string(), optional: z.boolean() })),
})
export type KnownEdition = z.infer<typeof edition>

const studiedRow = z.object({
  student: z.string(),
  course: z.string(),
  hasLeft: z.boolean(),
  teaches: z.array(skillAt).transform((found): SkillAt[] => found),
  editions: z.array(z.string()),
  done: z.record(
    z.string(),
    z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
  ),
})

/** What was read of editions, which never change: whoever reads many students at once keeps it. */
export type KnownEditions = Map<string, KnownEdition>

const learn = async (reading: Reading, ids: readonly string[], known: KnownEditions): Promise<void> => {
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return
  const db = await databaseOf(reading)
  const { rows } = await db.execute<{ id: string }>(sql`
    select id, number, (content->'rules'->>'requiredPercent')::int as "requiredPercent",
      jsonb_path_query_array(content, '$.sections[*].lessons[*]') as lessons
    from editions where id in ${listed(missing)}`)
  for (const row of rows) known.set(row.id, edition.parse(row))
}

/**
 * What these students have of the courses that they learn or have left, by student, in three queries at most. Asks nobody's
 * rights: whoever calls it names the students.
 */
export const findStudied = async (
  reading: Reading,
  students: readonly string[],
  known: KnownEditions = new Map(),
): Promise<Map<string, StudiedCourse<KnownEdition>[]>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select e.student_id as student, e.course_id as course, e.left_at is not null as "hasLeft",
      array[e.edition_id] || array(
        select d.id from progress_ledger l join editions d on d.course_id = e.course_id and d.number = l.edition_number
        where l.enrollment_id = e.id and l.lesson_key is null and l.reason = 'completed' and d.id <> e.edition_id
        order by d.number desc) as editions,
      (select coalesce(jsonb_agg(jsonb_build_object('skill', t.skill_id, 'level', t.level)), '[]') from courses_skills_taught t
        where t._parent_id = e.course_id and t.skill_id is not null) as teaches,
      (select coalesce(jsonb_object_agg(p.lesson_key, coalesce(p.completed_at, p.updated_at)), '{}')
        from lesson_progress p where p.enrollment_id = e.id and p.fraction >= 1) as done
    from enrollments e where e.student_id in ${listed(students)} order by e.enrolled_at`)
  const found = z.array(studiedRow).parse(rows)
  await learn(reading, [...new Set(found.flatMap(({ editions }) => editions))], known)
  const courses = found.map(({ editions, done, ...row }) => ({
    ...row,
    editions: editions.flatMap((id) => known.get(id) ?? []),
    done: new Map(Object.entries(done)),
  }))
  const byStudent = Map.groupBy(courses, ({ student }) => student)
  return new Map(students.map((id) => [id, byStudent.get(id) ?? []]))
}
