import type { EditionContent, EditionHolders } from '@academy/catalog/contract'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { requiredLessons } from './domain/completion.ts'
import { lessonsOf } from './domain/outline.ts'
import { runtimeOf } from './runtime.ts'

/** What completes an edition, as the database compares it: keys of the lessons that count, and how many it takes. */
const ruleOf = (edition: string, content: EditionContent) => {
  const keys = lessonsOf(content)
    .filter(({ optional }) => !optional)
    .map(({ key }) => key)
  return { edition, keys, required: requiredLessons(keys.length, content.rules.requiredPercent) }
}

const rulesOf = async (payload: Payload, courseId: string) => {
  const editions = await runtimeOf(payload).editions.listOf(payload, courseId)
  return JSON.stringify(editions.map(({ id, content }) => ruleOf(id, content)))
}

/** Enrollments of a course with how much is done of what counts in the edition they hold; `rules` is JSON of `ruleOf`. */
const held = (courseId: string, rules: string) => sql`
  select e.id, e.student_id::text as student, e.edition_id as edition, count(p.id) >= r.required and r.required > 0 as complete
  from enrollments e
  join jsonb_to_recordset(${rules}::jsonb) as r(edition uuid, keys jsonb, required int) on r.edition = e.edition_id
  left join lesson_progress p on p.enrollment_id = e.id and p.fraction >= 1 and r.keys ? p.lesson_key
  where e.course_id = ${courseId} and e.left_at is null
  group by e.id, e.student_id, e.edition_id, r.required`

/** What an author is told of a course's learners; one statement each, however many there are. */
export const learners = {
  holders: async (payload: Payload, courseId: string): Promise<EditionHolders[]> => {
    const { rows } = await payload.db.drizzle.execute<EditionHolders>(sql`
      select edition, count(*)::int as enrolled, (count(*) filter (where complete))::int as complete
      from (${held(courseId, await rulesOf(payload, courseId))}) as held group by edition`)
    return rows.map(({ edition, enrolled, complete }) => ({ edition, enrolled, complete }))
  },
  wouldDrop: async (payload: Payload, courseId: string, next: EditionContent) => {
    const { keys, required } = ruleOf('', next)
    const certified = JSON.stringify(await runtimeOf(payload).certified(payload, courseId))
    const { rows } = await payload.db.drizzle.execute<{ below: number; certificates: number }>(sql`
      select count(*)::int as below, (count(*) filter (where ${certified}::jsonb ? student))::int as certificates
      from (${held(courseId, await rulesOf(payload, courseId))}) as held
      where complete and (
        select count(*) from lesson_progress p
        where p.enrollment_id = held.id and p.fraction >= 1 and ${JSON.stringify(keys)}::jsonb ? p.lesson_key
      ) < greatest(${required}, 1)`)
    return { belowComplete: rows[0]?.below ?? 0, certificates: rows[0]?.certificates ?? 0 }
  },
}
