import { defaultLanguage } from '@academy/kernel/languages'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { courseLevels } from '../contract.ts'
import { becauses } from '../domain/recommendations/facts.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const named = z.object({ id: z.string(), slug: z.string(), title: z.string() })
const course = named.extend({
  summary: z.string(),
  level: z.enum(courseLevels).catch('beginner'),
  access: z.enum(['free', 'paid']),
  open: z.boolean(),
  held: z.boolean(),
})
const evidence = z.object({
  course: z.string(),
  level: z.number(),
  complete: z.boolean(),
  percent: z.number(),
  done: z.number(),
  practised: z.number(),
  counted: z.number(),
  at: z.string(),
})
const outlookRow = z.object({
  computedAt: z.coerce.date().nullable(),
  advised: z.boolean(),
  skills: z.array(
    z.object({
      skill: z.string(),
      level: z.number(),
      toward: z.object({ level: z.number(), percent: z.number() }).nullable(),
      lastAt: z.string(),
      evidence: z.array(evidence),
    }),
  ),
  suggestions: z.array(
    z.object({
      course: z.string(),
      reason: z.object({
        because: z.enum(becauses),
        skill: z.string().optional(),
        course: z.string().optional(),
        goal: z.string().optional(),
      }),
    }),
  ),
  namedSkills: z.array(named),
  namedCourses: z.array(course),
})
export type OutlookRow = z.infer<typeof outlookRow>

/** Of whoever has no row yet the suggestions are those for newcomers. All that is named is read along. */
const outlookOf = (student: string) => sql`
  with mine as (
    select computed_at, advised, skills, suggestions from skill_profiles where student_id = ${student}
    union all
    select null, true, '[]', (
      select coalesce(jsonb_agg(jsonb_build_object('course', course_id, 'reason', start_reason) order by start_rank), '[]')
      from course_affinities where start_rank is not null and course_id is not null
    ) where not exists (select 1 from skill_profiles where student_id = ${student})
  )
  select mine.computed_at as "computedAt", mine.advised, mine.skills, mine.suggestions,
    (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'slug', s.slug, 'title', l.title)), '[]')
      from skills s join skills_locales l on l._parent_id = s.id and l._locale = ${defaultLanguage}
      where s.deleted_at is null and s.id in (
        select (named #>> '{}')::uuid from jsonb_path_query(mine.skills, '$[*].skill') as named
        union select (named #>> '{}')::uuid from jsonb_path_query(mine.suggestions, '$[*].reason.skill') as named
      )) as "namedSkills",
    (select coalesce(jsonb_agg(jsonb_build_object(
        'id', c.id, 'slug', coalesce(c.slug, c.id::text), 'title', coalesce(l.title, ''), 'summary', coalesce(l.summary, ''),
        'level', c.level, 'access', c.access, 'open', c._status = 'published' and c.deleted_at is null,
        'held', exists (select 1 from enrollments e where e.student_id = ${student} and e.course_id = c.id))), '[]')
      from courses c left join courses_locales l on l._parent_id = c.id and l._locale = ${defaultLanguage}
      where c.id in (
        select (named #>> '{}')::uuid from jsonb_path_query(mine.skills, '$[*].evidence[*].course') as named
        union select (named #>> '{}')::uuid from jsonb_path_query(mine.suggestions, '$[*].course') as named
        union select (named #>> '{}')::uuid from jsonb_path_query(mine.suggestions, '$[*].reason.course') as named
      )) as "namedCourses"
  from mine`

/** What is kept of a student, and the names of all that it speaks of: one query. */
export const findOutlook = async (reading: Reading, student: string): Promise<OutlookRow> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(outlookOf(student))
  return outlookRow.parse(rows[0])
}
