import type { CollectionAfterChangeHook } from 'payload'
import { z } from 'zod'
import { type PlanSince, usualPlan } from '../domain/plans.ts'
import { dayIn } from '../domain/zones.ts'
import { plansOf, writePlan } from './plans.ts'

const zoned = z.object({
  id: z.coerce.string(),
  timeZone: z.preprocess((value) => value || null, z.string().nullable()),
})

/** What stood in the profile before there was any plan. */
const atFirst = (zone: string): PlanSince => ({ ...usualPlan, since: 0, day: '1970-01-01', zone })

/**
 * Somebody who moves to another time zone keeps the days that they had: it is written down since when they live by which. The
 * first zone that they name needs no word, as it counts for all before.
 */
export const keepZone: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return
  const [now, before] = [zoned.parse(doc), zoned.parse(previousDoc)]
  if (before.timeZone === null || before.timeZone === now.timeZone) return
  const reading = { payload: req.payload, req }
  const plans = await plansOf(reading, now.id)
  const first = atFirst(before.timeZone)
  if (plans.length === 0) await writePlan(reading, now.id, first)
  const since = Date.now()
  await writePlan(reading, now.id, {
    ...(plans.at(-1) ?? first),
    since,
    day: dayIn(since, now.timeZone ?? before.timeZone),
    zone: now.timeZone,
  })
}
