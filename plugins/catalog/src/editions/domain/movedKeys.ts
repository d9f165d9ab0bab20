/** For each position, where in `tails` the longest rising run that ends there stands. */
const longestRising = (places: readonly number[]): Set<number> => {
  const tails: number[] = []
  const before: number[] = []
  places.forEach((place, at) => {
    const shorter = tails.findIndex((tail) => (places[tail] ?? 0) >= place)
    const length = shorter < 0 ? tails.length : shorter
    before[at] = tails[length - 1] ?? -1
    tails[length] = at
  })
  const run = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.add(at)
  return run
}

/**
 * Which of the things that both lists have were moved: as few as possible, so that one put in front of all others, or one
 * taken out, moves nothing else.
 */
export const movedKeys = (before: readonly string[], after: readonly string[]): Set<string> => {
  const places = new Map(after.map((key, place) => [key, place]))
  const common = before.filter((key) => places.has(key))
  const staying = longestRising(common.map((key) => places.get(key) ?? 0))
  return new Set(common.filter((_key, at) => !staying.has(at)))
}
