import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import { mostPaired, nearnessOf, popularityOf } from '../domain/recommendations/affinity.ts'
import type { Nearness, Suggestion } from '../domain/recommendations/facts.ts'
import { adviser } from '../domain/recommendations/suggest.ts'
import { databaseOf, type Reading } from '../store/reading.ts'
import { shownAtOnce } from './advise.ts'
import { findFacts } from './knowledge.ts'

/** Of the courses that are near to one so many are kept. */
const kept = 30

const historyRow = z.object({ courses: z.array(z.string()) })

/** The courses that each student learns or has completed, the latest first; whose they are is not read. */
const findHistories = async (reading: Reading): Promise<string[][]> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select (array_agg(course_id order by enrolled_at desc))[1:${mostPaired}] as courses
    from enrollments where left_at is null group by student_id`)
  return z
    .array(historyRow)
    .parse(rows)
    .map(({ courses }) => courses)
}

/** As it is kept: two digits say enough, and less of any one person. */
const rounded = (share: number) => Math.round(share * 100) / 100

const nearest = (near: Nearness, course: string): Record<string, number> =>
  Object.fromEntries(
    [...(near.get(course) ?? [])]
      .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .slice(0, kept)
      .map(([id, share]) => [id, rounded(share)]),
  )

type AffinityRow = {
  course: string
  together: Record<string, number>
  popularity: number
  rank: number | null
  reason: Suggestion['reason'] | null
}

const store = async (reading: Reading, rows: AffinityRow[]): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    with fresh as (
      select f.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as f(course uuid, together jsonb, popularity numeric, rank int, reason jsonb)
      join courses c on c.id = f.course
    ), gone as (
      delete from course_affinities a where a.course_id is null or a.course_id not in (select course from fresh)
    )
    insert into course_affinities (course_id, together, popularity, start_rank, start_reason)
    select course, together, popularity, rank, reason from fresh
    on conflict (course_id) do update set together = excluded.together, popularity = excluded.popularity,
      start_rank = excluded.start_rank, start_reason = excluded.start_reason, updated_at = now()`)
}

/** Works out what all students together say of the courses, and what is suggested to whoever is new. Safe to run twice. */
export const weighCourses = async (reading: Reading, now: Date): Promise<void> => {
  const [courses, histories] = await Promise.all([findFacts(reading), findHistories(reading)])
  const [together, popularity] = [nearnessOf(histories), popularityOf(histories)]
  const start = adviser({ courses, together, popularity }, now)(
    { proven: new Map(), taken: [] },
    { limit: shownAtOnce, turn: 0 },
  )
  const places = new Map(start.map(({ course, reason }, rank) => [course, { rank, reason }]))
  await store(
    reading,
    courses.map(({ id }) => ({
      course: id,
      together: nearest(together, id),
      popularity: rounded(popularity.get(id) ?? 0),
      rank: places.get(id)?.rank ?? null,
      reason: places.get(id)?.reason ?? null,
    })),
  )
}

const togetherRow = z.object({ course: z.string(), others: z.array(z.string()) })

/** Courses that those of a course take as well, by its id, the nearest first; without saying how many they are. */
export const takenTogether = async (payload: Payload): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await payload.db.drizzle.execute(sql`
    select a.course_id as course, array(
      select key from jsonb_each_text(a.together) order by value::numeric desc, key limit ${shownAtOnce}) as others
    from course_affinities a where a.course_id is not null`)
  return new Map(
    z
      .array(togetherRow)
      .parse(rows)
      .map(({ course, others }) => [course, others]),
  )
}
