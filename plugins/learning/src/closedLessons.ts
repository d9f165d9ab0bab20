import type { EditionView } from '@academy/catalog/contract'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { closedIn } from './closing.ts'
import { lessonsOf } from './domain/outline.ts'
import { type Held, holding } from './held.ts'
import { runtimeOf } from './runtime.ts'
import { findEnrollments } from './store/enrollments.ts'

const courseRow = z.object({ id: z.string() })

/** Courses whose readers are shown one thing after another. A course without a schedule costs nobody anything. */
const scheduledCourses = async (payload: Payload): Promise<string[]> => {
  const { rows } = await payload.db.drizzle.execute(sql`
    select distinct c.id from courses_schedule s join courses c on c.id = s._parent_id
    where c._status = 'published' and c.deleted_at is null`)
  return z
    .array(courseRow)
    .parse(rows)
    .map(({ id }) => id)
}

/** What of the newest edition is closed to somebody: by their own edition where that has it, and else by the newest. */
const closedTo = ({ content }: EditionView, held: Held | null): [string, string | null][] => {
  if (held?.isTaught) return []
  const anew = closedIn(content, {
    beginning: held?.beginning ?? null,
    done: held?.done ?? new Set(),
    seen: new Set(held?.progress.map(({ lessonKey }) => lessonKey)),
    now: Date.now(),
  })
  const current = lessonsOf(content)
  const mine = held ? lessonsOf(held.edition.content) : []
  const own = new Set(mine.map(({ key }) => key))
  const ids = new Set(current.map(({ id }) => id))
  // What the newest edition has no more is still a lesson that may be asked for.
  return [...current, ...mine.filter(({ id }) => !ids.has(id))].flatMap(({ id, key }): [string, string | null][] => {
    const closed = own.has(key) ? held?.closed.get(key) : anew.get(key)
    return closed ? [[id, closed.opensAt]] : []
  })
}

/**
 * Lessons that a schedule keeps closed to a user now, by their ids, each with the moment that opens it: in as many queries
 * however many courses have a schedule, and in one when none has.
 */
export const closedLessons = async (payload: Payload, userId: string): Promise<ReadonlyMap<string, string | null>> => {
  const courses = await scheduledCourses(payload)
  if (courses.length === 0) return new Map()
  const reading = { payload }
  const where: Where = {
    and: [{ student: { equals: userId } }, { course: { in: courses } }, { leftAt: { exists: false } }],
  }
  const held = new Map(
    (await holding(reading, await findEnrollments(reading, where))).map((each) => [each.course.id, each]),
  )
  const others = courses.filter((course) => !held.has(course))
  const current = [
    ...[...held.values()].map(({ edition, newer }) => newer ?? edition),
    ...(await runtimeOf(payload).editions.currentOf(payload, others)).values(),
  ]
  return new Map(current.flatMap((edition) => closedTo(edition, held.get(edition.course) ?? null)))
}
