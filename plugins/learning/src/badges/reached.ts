import type { Student } from '../activity/activity.ts'
import { daysOfAll } from '../activity/days.ts'
import { plansOfAll } from '../activity/plans.ts'
import type { Day } from '../domain/days.ts'
import { restsOn, usualZone, zonesOf } from '../domain/plans.ts'
import { isStudied, streakOf } from '../domain/streak.ts'
import { dayIn } from '../domain/zones.ts'
import type { Reading } from '../store/reading.ts'

/** The days on which the streak of each of these students was longer than ever before, as their own pages count it. */
export const reachedBy = async (
  reading: Reading,
  students: readonly Student[],
  now: number,
): Promise<ReadonlyMap<string, readonly Day[]>> => {
  const ids = students.map(({ id }) => id)
  const plans = await plansOfAll(reading, ids)
  const lived = students.map(({ id, timeZone }) => ({ student: id, zones: zonesOf(plans.get(id) ?? [], timeZone) }))
  const days = await daysOfAll(reading, lived, now)
  return new Map(
    students.map(({ id, timeZone }) => {
      const studied = (days.get(id) ?? []).filter(isStudied).map(({ day }) => day)
      return [id, streakOf(studied, dayIn(now, timeZone ?? usualZone), restsOn(plans.get(id) ?? [])).reached]
    }),
  )
}
