import type { Nearness } from './facts.ts'

/**
 * Fewer people than this say nothing, neither of two courses nor of one: what is shown to others must not tell what one of
 * them did.
 */
export const leastPeople = 5

/** Of somebody with more courses than that only the first of the list are paired. */
export const mostPaired = 50

/** People who took both, as a share of what would be if the same people had taken each (the cosine). 0 for too few. */
export const affinity = (both: number, one: number, other: number): number =>
  both < leastPeople ? 0 : both / Math.sqrt(one * other)

const counted = (histories: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const history of histories) for (const course of history) counts.set(course, (counts.get(course) ?? 0) + 1)
  return counts
}

/** How near courses are by who takes them; a history lists somebody's courses, the latest first. */
export const nearnessOf = (histories: readonly (readonly string[])[]): Nearness => {
  const paired = histories.map((history) => history.slice(0, mostPaired))
  const counts = counted(paired)
  const pairs = new Map<string, Map<string, number>>()
  for (const history of paired)
    for (const one of history)
      for (const other of history) {
        if (one === other) continue
        const row = pairs.get(one) ?? new Map<string, number>()
        pairs.set(one, row.set(other, (row.get(other) ?? 0) + 1))
      }
  const near = new Map<string, Map<string, number>>()
  for (const [one, row] of pairs) {
    const shares = [...row].map(([other, both]): [string, number] => [
      other,
      affinity(both, counts.get(one) ?? 0, counts.get(other) ?? 0),
    ])
    near.set(one, new Map(shares.filter(([, share]) => share > 0)))
  }
  return near
}

/** How many take a course as a share of the one that most take, by the logarithm: ten times as many are not ten times as good. */
export const popularityOf = (histories: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const enough = [...counted(histories)].filter(([, people]) => people >= leastPeople)
  const most = Math.max(0, ...enough.map(([, people]) => people))
  return new Map(enough.map(([course, people]) => [course, Math.log1p(people) / Math.log1p(most)]))
}
