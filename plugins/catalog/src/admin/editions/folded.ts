type Side = { changed: boolean }[] | null
type Row = { before: Side; after: Side }

/** Lines shown around a change. */
const around = 3

const isChanged = ({ before, after }: Row): boolean =>
  before === null || after === null || [...before, ...after].some(({ changed }) => changed)

/** Rows near a change, in stretches; in between, how many lines without one were left out. */
export const folded = <Each extends Row>(rows: readonly Each[]): (Each[] | number)[] => {
  const changes = rows.flatMap((row, at) => (isChanged(row) ? [at] : []))
  const parts: (Each[] | number)[] = []
  let hidden = 0
  rows.forEach((row, at) => {
    if (!changes.some((change) => Math.abs(change - at) <= around)) {
      hidden++
      return
    }
    const last = parts.at(-1)
    if (hidden === 0 && Array.isArray(last)) last.push(row)
    else parts.push(...(hidden > 0 ? [hidden] : []), [row])
    hidden = 0
  })
  return hidden > 0 ? [...parts, hidden] : parts
}
