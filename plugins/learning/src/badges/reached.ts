import type { Student } from '../activity/activity.ts'
import { daysOf } from '../activity/days.ts'
import { plansOf } from '../activity/plans.ts'
import type { Day } from '../domain/days.ts'
import { restsOn, usualZone, zonesOf } from '../domain/plans.ts'
import { isStudied, streakOf } from '../domain/streak.ts'
import { dayIn } from '../domain/zones.ts'
import type { Reading } from '../store/reading.ts'

/** The days on which a student's streak was longer than ever before, as their own page counts it. */
export const reachedBy = async (reading: Reading, student: Student, now: number): Promise<readonly Day[]> => {
  const plans = await plansOf(reading, student.id)
  const days = await daysOf(reading, student.id, zonesOf(plans, student.timeZone), now)
  const today = dayIn(now, student.timeZone ?? usualZone)
  return streakOf(
    days.filter(isStudied).map(({ day }) => day),
    today,
    restsOn(plans),
  ).reached
}
