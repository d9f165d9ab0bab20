import type { Nearness } from './facts.ts'

/** Of the courses that are alike to one so many are kept. */
const kept = 10

const length = (vector: readonly number[]) => Math.hypot(...vector)

const cosine = (one: readonly number[], other: readonly number[]): number => {
  const both = length(one) * length(other)
  return both === 0 ? 0 : one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0) / both
}

/**
 * How alike courses are by the vectors of their texts. Texts of one academy are all somewhat alike, and how much is
 * different in each model: what two courses have beyond the usual counts, 1 for the same text.
 */
export const alikeBy = (vectors: ReadonlyMap<string, readonly number[]>): Nearness => {
  const pairs = [...vectors].flatMap(([one, vector], at) =>
    [...vectors].slice(at + 1).map(([other, next]) => ({ one, other, share: cosine(vector, next) })),
  )
  const usual = pairs.reduce((sum, { share }) => sum + share, 0) / Math.max(1, pairs.length)
  const near = new Map([...vectors.keys()].map((id) => [id, new Map<string, number>()]))
  for (const { one, other, share } of pairs.toSorted((a, b) => b.share - a.share)) {
    const beyond = usual < 1 ? (share - usual) / (1 - usual) : 0
    if (beyond <= 0) break
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      if ((near.get(from)?.size ?? kept) < kept) near.get(from)?.set(to, beyond)
  }
  return near
}
