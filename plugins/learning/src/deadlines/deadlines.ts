import type { Student } from '../activity/activity.ts'
import { plansOf } from '../activity/plans.ts'
import type { CourseDeadline } from '../contract.ts'
import { type Day, daysUntil } from '../domain/days.ts'
import { isNear, isPlannable, minutesLeftIn, suggestedDay } from '../domain/deadline.ts'
import { lessonsOf } from '../domain/outline.ts'
import { usualPlan, usualZone } from '../domain/plans.ts'
import { dayIn } from '../domain/zones.ts'
import type { Held } from '../held.ts'
import type { Reading } from '../store/reading.ts'
import { notPlannable } from './errors.ts'
import { deadlinesOf, dropDeadline, writeDeadline } from './store.ts'

export const todayOf = ({ timeZone }: Student, now: number): Day => dayIn(now, timeZone ?? usualZone)

const leftIn = ({ edition, completion, secondsByLesson }: Held): number => {
  const missing = new Set(completion.missing.map(({ key }) => key))
  return minutesLeftIn(
    lessonsOf(edition.content).map(({ key, minutes }) => ({
      minutes,
      secondsSpent: secondsByLesson.get(key) ?? 0,
      isMissing: missing.has(key),
    })),
  )
}

/** A student's deadline in a course of theirs, and the day that their weekly goal suggests. */
export const deadlineIn = async (
  reading: Reading,
  student: Student,
  held: Held,
  now: number,
): Promise<CourseDeadline> => {
  const { id, course } = held
  const today = todayOf(student, now)
  const [deadlines, plans] = await Promise.all([deadlinesOf(reading, student.id), plansOf(reading, student.id)])
  const on = deadlines.get(id)?.day ?? null
  const { goalMinutes } = plans.at(-1) ?? usualPlan
  const minutesLeft = leftIn(held)
  const suggestion = suggestedDay(today, minutesLeft, goalMinutes)
  return {
    enrollment: id,
    course: { id: course.id, slug: course.slug, title: course.title },
    on,
    daysLeft: on === null ? null : daysUntil(today, on),
    suggested: suggestion === null ? null : { on: suggestion, goalMinutes, minutesLeft },
  }
}

/** Sets the day, or drops it. Throws HttpError 400 `learning/day-not-plannable`. */
export const setDeadline = async (
  reading: Reading,
  student: Student,
  enrollment: string,
  on: Day | null,
  now: number,
): Promise<void> => {
  if (on === null) return dropDeadline(reading, enrollment)
  const today = todayOf(student, now)
  if (!isPlannable(today, on)) throw notPlannable()
  await writeDeadline(reading, enrollment, on, isNear(today, on))
}
