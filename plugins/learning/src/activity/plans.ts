import { anyUuid } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { studyPlan } from '../contract.ts'
import type { PlanSince } from '../domain/plans.ts'
import { databaseOf, type Reading } from '../store/reading.ts'

const planRow = studyPlan.extend({
  student: z.string(),
  goalMinutes: z.coerce.number(),
  since: z.coerce.date().transform((since) => since.getTime()),
  day: z.string(),
  zone: z.string().nullable(),
})

/** The plans of each of these students who has any, the oldest first. */
export const plansOfAll = async (
  reading: Reading,
  students: readonly string[],
): Promise<ReadonlyMap<string, PlanSince[]>> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select student_id as student, since, day, goal_minutes as "goalMinutes", rest_days as "restDays",
      shows_streak as "showsStreak", time_zone as zone
    from study_plans where student_id = ${anyUuid(students)} order by since, day`)
  const found = z.array(planRow).parse(rows)
  const byStudent = Map.groupBy(found, ({ student }) => student)
  return new Map(
    [...byStudent].map(([student, plans]) => [student, plans.map(({ student: _theirs, ...plan }) => plan)]),
  )
}

/** A student’s plans, the oldest first. */
export const plansOf = async (reading: Reading, student: string): Promise<PlanSince[]> =>
  (await plansOfAll(reading, [student])).get(student) ?? []

/** Writes a plan down, instead of what was planned on the same day before. */
export const writePlan = async (reading: Reading, student: string, plan: PlanSince): Promise<void> => {
  const db = await databaseOf(reading)
  const { since, day, goalMinutes, restDays, showsStreak, zone } = plan
  await db.execute(sql`
    insert into study_plans (student_id, since, day, goal_minutes, rest_days, shows_streak, time_zone)
    values (${student}, ${new Date(since).toISOString()}, ${day}, ${goalMinutes}, ${JSON.stringify(restDays)}::jsonb,
      ${showsStreak}, ${zone})
    on conflict (student_id, day) do update set since = excluded.since, goal_minutes = excluded.goal_minutes,
      rest_days = excluded.rest_days, shows_streak = excluded.shows_streak, time_zone = excluded.time_zone`)
}

/** Who planned before they named a zone lived by the one that they named next. */
export const nameZone = async (reading: Reading, student: string, zone: string): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`update study_plans set time_zone = ${zone} where student_id = ${student} and time_zone is null`)
}
