import type { Day, Weekday } from './days.ts'
import { weekdayOf } from './days.ts'
import type { ZoneSince } from './zones.ts'

/** Minutes a week for whoever has not said otherwise, and the most that a goal may be. */
export const usualGoal = 90
export const highestGoal = 6000

/** How somebody means to study. */
export type Plan = {
  /** Minutes a week; 0 for no goal. */
  goalMinutes: number
  restDays: Weekday[]
  showsStreak: boolean
}

/** A plan, with the time zone that its owner lived by then; null when they had named none. */
export type PlanSince = Plan & { since: number; day: Day; zone: string | null }

export const usualPlan: Plan = { goalMinutes: usualGoal, restDays: [], showsStreak: true }

/** Where days are counted for whoever names no time zone. */
export const usualZone = 'UTC'

/** Zones in the order of living by them. Who had named none lived by the one that they named next. */
export const zonesOf = (plans: readonly PlanSince[], now: string | null): ZoneSince[] => {
  const zones: ZoneSince[] = []
  let next = now ?? usualZone
  for (const { zone, since } of plans.toReversed()) {
    next = zone ?? next
    zones.unshift({ zone: next, since })
  }
  return zones.length > 0 ? zones : [{ zone: next, since: 0 }]
}

/** The plan that was in force on a day: a change of plan changes no day before it. */
export const planOn = (plans: readonly PlanSince[], day: Day): Plan =>
  plans.findLast((plan) => plan.day <= day) ?? usualPlan

/** Whether a day was one of rest. */
export const restsOn =
  (plans: readonly PlanSince[]) =>
  (day: Day): boolean => {
    const { restDays } = planOn(plans, day)
    return restDays.length > 0 && restDays.includes(weekdayOf(day))
  }
