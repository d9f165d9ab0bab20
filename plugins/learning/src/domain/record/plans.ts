import { addDays, dayOfClock } from '../days.ts'
import { type PlanSince, usualZone } from '../plans.ts'
import { dayIn } from '../zones.ts'

/** When a record is brought in, in milliseconds since 1970, and the zone of the student's profile here. */
type Now = { now: number; timeZone: string | null }

type By = Now & { isProven: boolean }

/** Whether what was planned for a day is news here: what was planned later for it stays. */
const isNews = (there: PlanSince, here: PlanSince | undefined): boolean => !here || there.since > here.since

const lastOf = (plans: readonly PlanSince[]): PlanSince | undefined =>
  plans.toSorted((a, b) => a.since - b.since).at(-1)

/** Somewhere it is a day later already. */
const isPast = ({ since, day }: PlanSince, now: number) => since <= now && day <= addDays(dayOfClock(now), 1)

const proven = (there: readonly PlanSince[], here: readonly PlanSince[], now: number): PlanSince[] => {
  const byDay = new Map(here.map((plan) => [plan.day, plan]))
  const anew = new Map(there.filter((plan) => isPast(plan, now)).map((plan) => [plan.day, plan]))
  return [...anew.values()].filter((plan) => isNews(plan, byDay.get(plan.day)))
}

const claimed = (there: readonly PlanSince[], here: readonly PlanSince[], { now, timeZone }: Now): PlanSince[] => {
  const last = lastOf(there)
  if (!last || here.length > 0) return []
  const restDays = [...new Set(last.restDays)].toSorted()
  return [{ ...last, restDays, since: now, day: dayIn(now, timeZone ?? usualZone), zone: timeZone }]
}

/**
 * What becomes of the plans to study in a record. Days of rest in the past keep a streak, and streaks earn badges: so only who is
 * vouched for keeps the plans of before. Of anybody else it is what they mean to do now, as if they planned it today, and
 * nothing when they have a plan here.
 */
export const broughtPlans = (
  there: readonly PlanSince[],
  here: readonly PlanSince[],
  { isProven, ...now }: By,
): PlanSince[] => (isProven ? proven(there, here, now.now) : claimed(there, here, now))
