import type { Past } from '@academy/learning'
import { addDays, dayIn, startOfDay, weekdayOf } from '@academy/learning/contract'
import { z } from 'zod'

const line = z.string().trim().min(1)
const count = z.int().min(0)
const moment = z.union([
  z.strictObject({ ago: count, at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }),
  z.strictObject({ minutesAgo: count }),
])
type Moment = z.infer<typeof moment>

const sitting = z.strictObject({
  from: moment,
  minutes: z.int().min(1),
  lesson: line,
  done: z.boolean().default(false),
})
const note = z.strictObject({ lesson: line, at: moment, quote: line.nullable().default(null), body: line.default('') })

/** What a student did, by days before that of seeding. Courses and paths are named by their addresses, lessons by their keys. */
export const history = z.strictObject({
  account: z.email(),
  /** They rest on the day of the week that was so many days ago. */
  plan: z.strictObject({ goalMinutes: count, restsOnDayOf: count, at: moment }),
  paths: z.array(z.strictObject({ path: line, at: moment })),
  courses: z.array(
    z.strictObject({
      course: line,
      enrolled: moment,
      /** Days from now. */
      deadline: count.nullable().default(null),
      sittings: z.array(sitting),
      notes: z.array(note).default([]),
    }),
  ),
})
type History = z.infer<typeof history>

const minute = 60_000
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** The same in instants, for somebody in this zone. */
export const pastOf = ({ plan, paths, courses }: History, now: Date, zone: string): Past => {
  const today = dayIn(now.getTime(), zone)
  const dateOf = (given: Moment): Date =>
    'minutesAgo' in given
      ? new Date(now.getTime() - given.minutesAgo * minute)
      : new Date(startOfDay(addDays(today, -given.ago), zone) + minutesOf(given.at) * minute)
  return {
    plan: {
      goalMinutes: plan.goalMinutes,
      restDays: [weekdayOf(addDays(today, -plan.restsOnDayOf))],
      showsStreak: true,
    },
    plannedAt: dateOf(plan.at),
    paths: paths.map(({ path, at }) => ({ path, at: dateOf(at) })),
    courses: courses.map(({ course, enrolled, deadline, sittings, notes }) => ({
      course,
      enrolledAt: dateOf(enrolled),
      deadline: deadline === null ? null : addDays(today, deadline),
      sittings: sittings.map(({ from, ...each }) => ({ ...each, from: dateOf(from) })),
      notes: notes.map(({ at, quote, ...each }) => ({
        ...each,
        at: dateOf(at),
        quote: quote === null ? null : { exact: quote, before: '', after: '' },
      })),
    })),
  }
}
