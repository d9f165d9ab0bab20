import { defaultLanguage } from '@academy/kernel/languages'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { courseLevels, type Outlook, type SkillView, type SuggestionView } from '../contract.ts'
import { becauses } from '../domain/recommendations/facts.ts'
import { freshnessOf } from '../domain/skills/freshness.ts'
import { databaseOf, type Reading } from '../store/reading.ts'
import { inWords } from './inWords.ts'

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
type OutlookRow = z.infer<typeof outlookRow>

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

const short = ({ slug, title }: { slug: string; title: string }) => ({ slug, title })

const toSkills = ({ skills, namedSkills, namedCourses }: OutlookRow, now: Date): SkillView[] => {
  const titles = new Map(namedSkills.map((skill) => [skill.id, short(skill)]))
  const courses = new Map(namedCourses.map((each) => [each.id, short(each)]))
  return skills.flatMap(({ skill: id, evidence, ...standing }) => {
    const skill = titles.get(id)
    const shown = evidence.flatMap(({ course: shownBy, ...each }) => {
      const by = courses.get(shownBy)
      return by ? [{ course: by, ...each }] : []
    })
    return skill ? [{ skill, ...standing, freshness: freshnessOf(standing.lastAt, now), evidence: shown }] : []
  })
}

/** What can be suggested still: courses may have been withdrawn since, or begun. */
const toSuggestions = ({ suggestions, namedSkills, namedCourses }: OutlookRow): SuggestionView[] => {
  const skills = new Map(namedSkills.map((skill) => [skill.id, short(skill)]))
  const courses = new Map(namedCourses.map((each) => [each.id, each]))
  return suggestions.flatMap(({ course: suggested, reason: { because, skill, course: other, goal } }) => {
    const found = courses.get(suggested)
    const nearby = courses.get(other ?? '')
    // What is not published is known to those who learn it, and to nobody else.
    const seen = nearby && (nearby.open || nearby.held) ? short(nearby) : undefined
    const names = { skill: skills.get(skill ?? ''), course: seen }
    const words = inWords({ because, goal, ...names })
    if (!found?.open || found.held || words === null) return []
    const { id, slug, title, summary, level, access } = found
    return [{ course: { id, slug, title, summary, level, access }, reason: { because, words, ...names } }]
  })
}

/** What a student can and may learn next, as it was worked out last: one query. Asks nobody's rights. */
export const outlook = async (reading: Reading, student: string, now: Date): Promise<Outlook> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(outlookOf(student))
  const row = outlookRow.parse(rows[0])
  return {
    computedAt: row.computedAt?.toISOString() ?? null,
    wanted: row.advised,
    skills: toSkills(row, now),
    suggestions: toSuggestions(row),
  }
}
