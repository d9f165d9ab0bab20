/**
 * Positions of a longest common subsequence of two lists, in order: `[position in the first, position in the second]`.
 * Takes time and space by the product of their lengths; for lists of hundreds.
 */
export const commonPairs = (first: string[], second: string[]): [number, number][] => {
  const longest = first.map(() => new Array<number>(second.length + 1).fill(0))
  longest.push(new Array<number>(second.length + 1).fill(0))
  const at = (a: number, b: number) => longest[a]?.[b] ?? 0
  for (let a = first.length - 1; a >= 0; a--) {
    const row = longest[a] as number[]
    for (let b = second.length - 1; b >= 0; b--) {
      row[b] = first[a] === second[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let a = 0, b = 0; a < first.length && b < second.length; ) {
    if (first[a] === second[b]) pairs.push([a++, b++])
    else if (at(a + 1, b) >= at(a, b + 1)) a++
    else b++
  }
  return pairs
}
