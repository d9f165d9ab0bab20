import type { Kept, Waiting } from './kept.ts'

/** Beats in one message, fewer than the academy takes. */
const together = 200

/** Failures after which something steps aside for what waits behind it. */
const patience = 3

const rankOf = ({ failures = 0 }: Waiting): number => (failures < patience ? 0 : failures)

/** What must not overtake each other: the steps of a lesson. */
const rowOf = (kept: Kept, id: number): string => (kept.kind === 'step' ? kept.lesson : String(id))

/**
 * In the order of sending: oldest first, but what failed several times goes behind the others, what failed most often last, so
 * that each has its turn. A step takes those that follow in its lesson with it.
 */
const inTurn = (waiting: readonly Waiting[]): { rank: number; each: Waiting }[] => {
  const ranks = new Map<string, number>()
  const ranked = waiting.map((each) => {
    const row = rowOf(each.kept, each.id)
    const rank = Math.max(rankOf(each), ranks.get(row) ?? 0)
    ranks.set(row, rank)
    return { rank, each }
  })
  return ranked.toSorted((a, b) => a.rank - b.rank)
}

/**
 * What goes into the next message. Beats go together, and ever fewer of those that failed together: the one that fails is alone
 * in the end. Null when nothing of the kind waits.
 */
export const nextOf = (waiting: readonly Waiting[], kind: Kept['kind']): [Waiting, ...Waiting[]] | null => {
  const turns = inTurn(waiting.filter(({ kept }) => kept.kind === kind))
  const [first, ...others] = turns
  if (!first) return null
  const { rank } = first
  const most = kind === 'beat' ? Math.max(1, together >> Math.max(0, rank - patience + 1)) : 1
  const along = others.filter((turn) => turn.rank === rank).slice(0, most - 1)
  return [first.each, ...along.map(({ each }) => each)]
}

/** The same after it went wrong; after a refusal of several together, as something that steps aside. */
export const failedOf = (some: readonly Waiting[], isRefused: boolean): Waiting[] =>
  some.map((each) => {
    const failures = (each.failures ?? 0) + 1
    return { ...each, failures: isRefused ? Math.max(patience, failures) : failures }
  })
