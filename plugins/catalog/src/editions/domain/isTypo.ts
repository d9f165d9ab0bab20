/** Letters that must be put in, taken out or exchanged to make one text of the other. */
const distance = (from: readonly string[], to: readonly string[]): number => {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [at, letter] of from.entries()) {
    const next = [at + 1]
    for (const [column, other] of to.entries()) {
      const exchanged = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(exchanged, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Share of a title's letters. */
const mostLetters = 0.2

/** Whether a title was only corrected: a letter or two, or case and signs; another title is more. */
export const isTypo = (from: string, to: string): boolean => {
  const [old, now] = [[...from.toLowerCase()], [...to.toLowerCase()]]
  return distance(old, now) <= Math.max(2, mostLetters * Math.max(old.length, now.length))
}
