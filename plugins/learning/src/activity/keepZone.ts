import type { CollectionAfterChangeHook } from 'payload'
import { z } from 'zod'
import { type PlanSince, usualPlan } from '../domain/plans.ts'
import { dayIn } from '../domain/zones.ts'
import { nameZone, plansOf, writePlan } from './plans.ts'

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
  const since = Date.now()
  const day = dayIn(since, now.timeZone ?? before.timeZone)
  await nameZone(reading, now.id, before.timeZone)
  // What is planned on this day takes the place of what was, so that it cannot say how it was before.
  if (!plans.some((plan) => plan.day < day)) await writePlan(reading, now.id, first)
  await writePlan(reading, now.id, { ...(plans.at(-1) ?? first), since, day, zone: now.timeZone })
}
