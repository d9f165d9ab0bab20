import type { Where } from 'payload'
import type { Student } from '../activity/activity.ts'
import { feedSinceOf } from '../calendar/store.ts'
import type { CourseDate, DatesReply } from '../contract.ts'
import { type Day, daysUntil } from '../domain/days.ts'
import { openingDates } from '../domain/opening.ts'
import { usualZone } from '../domain/plans.ts'
import { dayIn } from '../domain/zones.ts'
import { type Held, holding } from '../held.ts'
import { findEnrollments } from '../store/enrollments.ts'
import type { Reading } from '../store/reading.ts'
import { todayOf } from './deadlines.ts'
import { type DeadlineRow, deadlinesOf } from './store.ts'

/** Something of a course that has a day, and what calendars know it by. */
export type DatedEntry = Omit<CourseDate, 'daysLeft'> & {
  /** The same as long as it is the same thing. */
  id: string
  /** ISO 8601, UTC. */
  changedAt: string
}

const deadlineEntry = ({ id, course }: Held, { day, changedAt }: DeadlineRow): DatedEntry => ({
  id: `deadline-${id}`,
  kind: 'deadline',
  course,
  title: null,
  on: day,
  at: null,
  changedAt,
})

const cohortEntries = ({ id, course, cohort, arrangedAt }: Held): DatedEntry[] => {
  if (!cohort) return []
  const entry = (kind: 'cohort-start' | 'cohort-end', on: Day | null): DatedEntry[] =>
    on === null ? [] : [{ id: `${kind}-${id}`, kind, course, title: cohort.name, on, at: null, changedAt: arrangedAt }]
  return [...entry('cohort-start', cohort.startsOn), ...entry('cohort-end', cohort.endsOn)]
}

/** What was open from the beginning of the course has no day. */
const openingEntries = (held: Held, zone: string): DatedEntry[] => {
  const { id, course, edition, beginning, isTaught, arrangedAt } = held
  if (isTaught) return []
  return openingDates(edition.content, beginning).map(({ key, title, opensAt }) => ({
    id: `opens-${id}-${key}`,
    kind: 'opens',
    course,
    title,
    on: dayIn(opensAt, zone),
    at: new Date(opensAt).toISOString(),
    changedAt: arrangedAt,
  }))
}

const order = (one: DatedEntry, other: DatedEntry): number =>
  one.on.localeCompare(other.on) || (one.at ?? '').localeCompare(other.at ?? '')

/** Every date in the courses that a student learns and is not through with, past ones too, the earliest first. */
export const entriesOf = async (reading: Reading, student: Student): Promise<DatedEntry[]> => {
  const where: Where = { and: [{ student: { equals: student.id } }, { leftAt: { exists: false } }] }
  const [rows, deadlines] = await Promise.all([findEnrollments(reading, where), deadlinesOf(reading, student.id)])
  const zone = student.timeZone ?? usualZone
  const going = (await holding(reading, rows)).filter(({ completion }) => !completion.complete)
  return going
    .flatMap((held) => {
      const deadline = deadlines.get(held.id)
      return [
        ...(deadline ? [deadlineEntry(held, deadline)] : []),
        ...cohortEntries(held),
        ...openingEntries(held, zone),
      ]
    })
    .toSorted(order)
}

/** What is ahead of a student, and deadlines of theirs that are over. */
export const datesOf = async (reading: Reading, student: Student, now: number): Promise<DatesReply> => {
  const today = todayOf(student, now)
  const [entries, feedSince] = await Promise.all([entriesOf(reading, student), feedSinceOf(reading, student.id)])
  const isShown = ({ kind, on, at }: DatedEntry) =>
    kind === 'deadline' || (at === null ? on >= today : Date.parse(at) > now)
  return {
    today,
    timeZone: student.timeZone ?? usualZone,
    dates: entries.filter(isShown).map(({ id: _id, changedAt: _changedAt, course, ...entry }) => ({
      ...entry,
      course: { id: course.id, slug: course.slug, title: course.title },
      daysLeft: daysUntil(today, entry.on),
    })),
    feedSince,
  }
}
