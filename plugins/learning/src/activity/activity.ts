import type { ActivityDay, ActivityView, StudyPlan } from '../contract.ts'
import { type Day, firstOfMonth, mondayOf } from '../domain/days.ts'
import { type PlanSince, restsOn, usualPlan, usualZone, zonesOf } from '../domain/plans.ts'
import { isStudied, type Streak, type StudyDay, secondsInWeek, streakOf } from '../domain/streak.ts'
import { dayIn } from '../domain/zones.ts'
import type { Reading } from '../store/reading.ts'
import { daysOf } from './days.ts'
import { plansOf, writePlan } from './plans.ts'

/** Whose days they are, and the zone that their profile names now. */
export type Student = { id: string; timeZone: string | null }

/** Months before this one that are shown. */
const monthsBefore = 11

const planIn = (plans: readonly PlanSince[]): StudyPlan => {
  const { goalMinutes, restDays, showsStreak } = plans.at(-1) ?? usualPlan
  return { goalMinutes, restDays, showsStreak }
}

/** Days with what they are to the streak; of one that is not shown, those of study alone. */
const marked = (days: readonly StudyDay[], { marks }: Streak, showsStreak: boolean): ActivityDay[] => {
  const known = new Map(days.map((each) => [each.day, each]))
  const between = showsStreak ? [...marks].filter(([day]) => !known.has(day)) : []
  const all = [...days, ...between.map(([day]) => ({ day, seconds: 0, lessons: 0 }))]
  const markOf = (day: StudyDay) => (showsStreak || isStudied(day) ? (marks.get(day.day) ?? null) : null)
  return all.map((day) => ({ ...day, mark: markOf(day) })).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** What a student studied, when, and how that stands to what they mean to. Asks nobody’s rights. */
export const activityOf = async (reading: Reading, student: Student, now: number): Promise<ActivityView> => {
  const plans = await plansOf(reading, student.id)
  const timeZone = student.timeZone ?? usualZone
  const today = dayIn(now, timeZone)
  const days = await daysOf(reading, student.id, zonesOf(plans, student.timeZone), now)
  const isRest = restsOn(plans)
  const streak = streakOf(
    days.filter(isStudied).map(({ day }) => day),
    today,
    isRest,
  )
  const plan = planIn(plans)
  const from = firstOfMonth(today, monthsBefore)
  const monday = mondayOf(today)
  const seconds = secondsInWeek(days, monday)
  const all = marked(days, streak, plan.showsStreak)
  return {
    today,
    timeZone,
    isZoneChosen: student.timeZone !== null,
    plan,
    week: { from: monday, seconds, isReached: plan.goalMinutes > 0 ? seconds >= plan.goalMinutes * 60 : null },
    streak: plan.showsStreak ? { ...shown(streak), today: standing(streak, today, isRest) } : null,
    year: { from, days: all.filter(({ day }) => day >= from) },
  }
}

const shown = ({ days, longest, freezes, nextFreezeIn }: Streak) => ({ days, longest, freezes, nextFreezeIn })

const standing = ({ marks }: Streak, today: Day, isRest: (day: Day) => boolean) => {
  if (marks.get(today) === 'studied') return 'studied'
  return isRest(today) ? 'rest' : 'open'
}

/** Plans otherwise from today on; what is not said stays. */
export const changePlan = async (
  reading: Reading,
  student: Student,
  change: Partial<StudyPlan>,
  now: number,
): Promise<void> => {
  const plan = { ...planIn(await plansOf(reading, student.id)), ...change }
  const day = dayIn(now, student.timeZone ?? usualZone)
  const restDays = [...new Set(plan.restDays)].toSorted()
  await writePlan(reading, student.id, { ...plan, restDays, since: now, day, zone: student.timeZone })
}
