import { sql } from '@payloadcms/db-postgres'
import type { CourseKnowledge, Learner, Suggestion } from '../domain/recommendations/facts.ts'
import { goalOf, type Way } from '../domain/recommendations/goals.ts'
import { adviser } from '../domain/recommendations/suggest.ts'
import { turnOf } from '../domain/recommendations/turn.ts'
import { profileOf, type SkillStanding } from '../domain/skills/profile.ts'
import { provenBy } from '../domain/skills/proven.ts'
import { completedEdition, type StudiedCourse } from '../domain/skills/studied.ts'
import { findStudied, type KnownEditions } from '../skills/studied.ts'
import { databaseOf, type Reading } from '../store/reading.ts'
import { findWays } from './ways.ts'

/** Suggestions that are kept of each student. */
export const shownAtOnce = 6

const learnerOf = (courses: readonly StudiedCourse[], ways: readonly Way[]): Learner => {
  const completed = new Set(courses.filter((each) => completedEdition(each) !== null).map(({ course }) => course))
  const learner = {
    proven: provenBy(courses),
    taken: courses.map(({ course }) => course).toReversed(),
    underWay: courses.filter(({ course, hasLeft }) => !hasLeft && !completed.has(course)).map(({ course }) => course),
  }
  return { ...learner, goals: ways.flatMap((way) => goalOf(way, learner, completed) ?? []) }
}

type ProfileRow = { student: string; skills: SkillStanding[]; suggestions: Suggestion[] }

/** What was worked out from older rows never replaces what was from newer ones, and who is gone is left out. */
const store = async (reading: Reading, rows: ProfileRow[], now: Date): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into skill_profiles (student_id, skills, suggestions, advised, computed_at)
    select r.student, r.skills, r.suggestions, true, ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(student uuid, skills jsonb, suggestions jsonb)
    join users u on u.id = r.student order by r.student
    on conflict (student_id) do update set skills = excluded.skills, computed_at = excluded.computed_at, updated_at = now(),
      suggestions = case when skill_profiles.advised then excluded.suggestions else '[]' end
    where skill_profiles.computed_at <= excluded.computed_at`)
}

/** Works out what students can and what they may learn next, for as many at once as one statement takes. */
export const adviserOf = (knowledge: CourseKnowledge, now: Date) => {
  const advise = adviser(knowledge, now)
  const editions: KnownEditions = new Map()
  return async (reading: Reading, students: readonly string[]): Promise<void> => {
    const begun = new Date()
    const [studied, ways] = await Promise.all([findStudied(reading, students, editions), findWays(reading, students)])
    const rows = students.map((student): ProfileRow => {
      const courses = studied.get(student) ?? []
      const learner = learnerOf(courses, ways.get(student) ?? [])
      return {
        student,
        skills: profileOf(courses),
        suggestions: advise(learner, { limit: shownAtOnce, turn: turnOf(student, now) }),
      }
    })
    await store(reading, rows, begun)
  }
}
