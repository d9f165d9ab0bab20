import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { CourseFacts, CourseKnowledge } from '../domain/recommendations/facts.ts'
import { runtimeOf } from '../runtime.ts'
import { skillAt } from '../skills/studied.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const factsRow = z.object({
  id: z.string(),
  teaches: z.array(skillAt),
  requires: z.array(skillAt),
  topics: z.array(z.string()),
  publishedAt: z.coerce.date().transform((at) => at.toISOString()),
})

/** What is weighed of every course that is published. */
export const findFacts = async (reading: Reading): Promise<CourseFacts[]> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select c.id, coalesce(c.published_at, c.created_at) as "publishedAt",
      (select coalesce(jsonb_agg(jsonb_build_object('skill', s.skill_id, 'level', s.level)), '[]')
        from courses_skills_taught s where s._parent_id = c.id and s.skill_id is not null) as teaches,
      (select coalesce(jsonb_agg(jsonb_build_object('skill', s.skill_id, 'level', s.level)), '[]')
        from courses_skills_required s where s._parent_id = c.id and s.skill_id is not null) as requires,
      array_remove(c.category_id || array(
        select r.tags_id from courses_rels r where r.parent_id = c.id and r.path = 'tags' order by r.order), null) as topics
    from courses c where c._status = 'published' and c.deleted_at is null`)
  return z.array(factsRow).parse(rows)
}

const affinityRow = z.object({
  course: z.string(),
  together: z.record(z.string(), z.number()),
  popularity: z.coerce.number(),
  alike: z.record(z.string(), z.number()).nullable(),
})

const findAffinities = async (reading: Reading) => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select course_id as course, together, popularity, alike from course_affinities where course_id is not null`)
  return z.array(affinityRow).parse(rows)
}

/** What is known of all courses together: two queries. */
export const findKnowledge = async (reading: Reading): Promise<CourseKnowledge> => {
  const [courses, affinities] = await Promise.all([findFacts(reading), findAffinities(reading)])
  const { embeddings } = runtimeOf(reading.payload)
  return {
    courses,
    together: new Map(affinities.map(({ course, together }) => [course, new Map(Object.entries(together))])),
    popularity: new Map(affinities.map(({ course, popularity }) => [course, popularity])),
    // Left from a service that was switched off, it would grow old.
    ...(embeddings && {
      alike: new Map(affinities.map(({ course, alike }) => [course, new Map(Object.entries(alike ?? {}))])),
    }),
  }
}
