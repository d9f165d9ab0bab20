import { defineTask, enqueue } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { lookBackHours } from '../domain/beats.ts'
import { awardTo } from './award.ts'
import { inGroups, learnersOf, seenLately } from './learners.ts'
import { findEarnable } from './rows.ts'
import { sayRun } from './runs.ts'

/** Awards what students have earned by something that they did: one run for all who wait. */
export const awardBadgesTask = defineTask({
  name: 'learning/award-badges',
  input: z.object({ student: z.uuid() }),
  batch: 100,
  restMs: 2000,
  run: async (inputs, { payload }) => {
    const students = [...new Set(inputs.map(({ student }) => student))]
    await awardTo(payload, [students], await findEarnable({ payload }), { now: new Date() })
  },
})

/**
 * The same by time alone, once an hour, for whoever studied: heartbeats ask for nothing, but for those that waited on a device
 * until nobody here would look back at them.
 */
export const awardStudiedTask = defineTask({
  name: 'learning/award-studied',
  input: z.object({}),
  schedule: '25 * * * *',
  batch: 100,
  run: async (_inputs, { payload }) => {
    const badges = await findEarnable({ payload })
    const students = badges.length > 0 ? await seenLately({ payload }, lookBackHours) : []
    await awardTo(payload, inGroups(students), badges, { now: new Date() })
  },
})

/** Awards a badge to everybody who has earned it, and says how far it is. Again, it begins anew: nobody gets it twice. */
export const awardToAllTask = defineTask({
  name: 'learning/award-to-all',
  input: z.object({ badge: z.uuid() }),
  expireInSeconds: 3600,
  run: async ([input], { payload, log }) => {
    if (!input) return
    const reading = { payload }
    const badges = (await findEarnable(reading)).filter(({ id }) => id === input.badge)
    const count = { looked: 0, awarded: 0 }
    const say = (state: 'running' | 'done' | 'failed') => sayRun(reading, input.badge, { state, ...count })
    const told = async (soFar: typeof count) => {
      Object.assign(count, soFar)
      await say('running')
    }
    try {
      await awardTo(payload, learnersOf(reading), badges, { now: new Date(), told })
    } catch (error) {
      await say('failed')
      throw error
    }
    await say('done')
    log.info({ badge: input.badge, awarded: count.awarded }, 'badge awarded to all who earned it')
  },
})

/** Asks, in the request's transaction, for a look at what a student has earned. */
export const askForBadges = (req: PayloadRequest, student: string): Promise<void> =>
  enqueue(awardBadgesTask, { student }, req)
