/** Comparisons after which two lists count as having nothing in common: what lies between is then shown as replaced. */
const mostCells = 4_000_000

type Pair = [before: number, after: number]

/** Lengths of the longest common runs of all beginnings of two lists, row by row. */
const lengths = <Item>(before: readonly Item[], after: readonly Item[]): Uint16Array => {
  const width = after.length + 1
  const table = new Uint16Array((before.length + 1) * width)
  before.forEach((item, row) => {
    after.forEach((other, column) => {
      const left = table[(row + 1) * width + column] ?? 0
      const above = table[row * width + column + 1] ?? 0
      const both = (table[row * width + column] ?? 0) + 1
      table[(row + 1) * width + column + 1] = item === other ? both : Math.max(left, above)
    })
  })
  return table
}

const pairsOf = <Item>(before: readonly Item[], after: readonly Item[]): Pair[] => {
  if (before.length * after.length > mostCells) return []
  const table = lengths(before, after)
  const width = after.length + 1
  const pairs: Pair[] = []
  let row = before.length
  let column = after.length
  while (row > 0 && column > 0) {
    if (before[row - 1] === after[column - 1]) pairs.push([--row, --column])
    else if ((table[(row - 1) * width + column] ?? 0) >= (table[row * width + column - 1] ?? 0)) row--
    else column--
  }
  return pairs.reverse()
}

/** Positions of what two lists have in common in the same order, as much as possible of it. */
export const commonRun = <Item>(before: readonly Item[], after: readonly Item[]): Pair[] => {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const middle = pairsOf(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  return [
    ...Array.from({ length: head }, (_, at): Pair => [at, at]),
    ...middle.map(([row, column]): Pair => [row + head, column + head]),
    ...Array.from({ length: tail }, (_, at): Pair => [before.length - tail + at, after.length - tail + at]),
  ]
}
