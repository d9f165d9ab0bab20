import { isFulfilled, measure } from '../domain/badges/measure.ts'
import type { KnownEditions } from '../skills/studied.ts'
import type { Reading } from '../store/reading.ts'
import { heldBy } from './awards.ts'
import { factsOf } from './facts.ts'
import { namesIn, titleIn } from './names.ts'
import type { EarnableBadge } from './rows.ts'
import { type Told, toldOf } from './told.ts'

/** A badge that a student has fulfilled and does not have, since when, and by what. */
export type Earned = { badge: EarnableBadge; at: string; evidence: Told }

type When = { now: Date; known?: KnownEditions }

/** Which of these badges each of the students has earned and was not awarded: what is previewed is what is awarded. */
export const earnedBy = async (
  reading: Reading,
  students: readonly string[],
  badges: readonly EarnableBadge[],
  when: When,
): Promise<Map<string, Earned[]>> => {
  if (badges.length === 0) return new Map()
  const rules = badges.map(({ rule }) => rule)
  const held = await heldBy(reading, students)
  const facts = await factsOf(reading, students, rules, when)
  const names = await namesIn(reading, rules)
  const found = new Map<string, Earned[]>()
  for (const [student, known] of facts) {
    const earned = badges.flatMap((badge): Earned[] => {
      if (held.get(student)?.has(badge.id)) return []
      const measured = measure(badge.rule, known)
      if (!isFulfilled(measured)) return []
      const evidence = toldOf(badge.rule, titleIn(names, badge.rule))
      return [{ badge, at: measured.at ?? when.now.toISOString(), evidence }]
    })
    if (earned.length > 0) found.set(student, earned)
  }
  return found
}
