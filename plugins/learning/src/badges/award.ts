import { inTransaction, lockRows } from '@academy/kernel'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { tellProgress } from '../events/channel.ts'
import type { KnownEditions } from '../skills/studied.ts'
import { insertAward } from './awards.ts'
import { type Earned, earnedBy } from './earned.ts'
import type { EarnableBadge } from './rows.ts'
import { tellOfBadges } from './tell.ts'

/** Gives a student what they have earned, unless they have or had it; true when they had not. Works inside `inTransaction`. */
export const give = async (req: PayloadRequest, student: string, { badge, at, evidence }: Earned): Promise<boolean> => {
  const { id, rule } = badge
  const most = rule.kind === 'first' ? rule.count : null
  // Of the first so many there are no more than that, whoever else is looked at now.
  if (most !== null) await lockRows(req, 'badges', { column: 'id', equals: id })
  return insertAward({ payload: req.payload, req }, { student, badge: id, earnedAt: at, evidence, most })
}

/** Gives a student what they have earned, and tells them and their open pages: all in one transaction. Answers how many were new to them. */
const giveAll = (req: PayloadRequest, student: string, earned: readonly Earned[]): Promise<number> =>
  inTransaction(req, async () => {
    const given: EarnableBadge[] = []
    for (const each of earned) if (await give(req, student, each)) given.push(each.badge)
    if (given.length > 0) {
      await tellProgress({ payload: req.payload, req }, { student, enrollment: null, lesson: null })
      await tellOfBadges(req, student, given)
    }
    return given.length
  })

type When = { now: Date; known?: KnownEditions }

/**
 * Awards to these students what they have earned of these badges, each once however often it is asked. One whose turn fails
 * does not take the others along. Answers how many were awarded; throws when a turn failed, for the task to be tried again.
 */
export const awardTo = async (
  payload: Payload,
  students: readonly string[],
  badges: readonly EarnableBadge[],
  when: When,
): Promise<number> => {
  if (badges.length === 0 || students.length === 0) return 0
  const failures: unknown[] = []
  let count = 0
  for (const [student, earned] of await earnedBy({ payload }, students, badges, when))
    count += await giveAll(await createLocalReq({}, payload), student, earned).catch((error: unknown) => {
      failures.push(error)
      return 0
    })
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} could not be awarded their badges.`)
  return count
}
