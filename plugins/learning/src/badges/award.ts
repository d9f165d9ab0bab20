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

/** So far, of all whom it is about. */
type Count = { looked: number; awarded: number }

type Awarding = { now: Date; told?: (count: Count) => Promise<void> }

/**
 * Awards to students, who come some at once, what they have earned of these badges: each once however often it is asked. One
 * whose turn fails keeps nobody else waiting; at the end this throws for them, so that the task is tried again.
 */
export const awardTo = async (
  payload: Payload,
  groups: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  badges: readonly EarnableBadge[],
  { now, told }: Awarding,
): Promise<void> => {
  const known: KnownEditions = new Map()
  const failures: unknown[] = []
  const failed = (error: unknown): null => {
    failures.push(error)
    return null
  }
  let [looked, awarded] = [0, 0]
  for await (const students of groups) {
    const earned = await earnedBy({ payload }, students, badges, { now, known }).catch(failed)
    for (const [student, each] of earned ?? [])
      awarded += (await giveAll(await createLocalReq({}, payload), student, each).catch(failed)) ?? 0
    looked += students.length
    await told?.({ looked, awarded })
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} could not be awarded their badges.`)
}
