import { commonRun } from './commonRun.ts'
import { compareWords, likeness, type Piece, wordCount } from './words.ts'

/** Two lines beside each other; null where one side has none. */
export type Row = { before: Piece[] | null; after: Piece[] | null }

/** From here on, two lines are one that was edited. */
const edited = 0.4

const whole = (text: string, changed: boolean): Piece[] => [{ text, changed }]
const gone = (text: string): Row => ({ before: whole(text, true), after: null })
const added = (text: string): Row => ({ before: null, after: whole(text, true) })

/** Where the line that an old one became stands among the new ones; -1 when it became none of them. */
const successor = (line: string, lines: readonly string[]): number => {
  const likenesses = lines.map((other) => likeness(line, other))
  const best = Math.max(0, ...likenesses)
  return best >= edited ? likenesses.indexOf(best) : -1
}

/** What stands between two lines that both sides have. */
const between = (before: readonly string[], after: readonly string[]): Row[] => {
  const rows: Row[] = []
  let next = 0
  for (const line of before) {
    const ahead = line === '' ? -1 : successor(line, after.slice(next))
    if (ahead < 0) rows.push(gone(line))
    else {
      const at = next + ahead
      rows.push(...after.slice(next, at).map(added), compareWords(line, after[at] ?? ''))
      next = at + 1
    }
  }
  return [...rows, ...after.slice(next).map(added)]
}

/** Two texts beside each other, line by line, and word by word where a line was edited. */
export const compareTexts = (before: string, after: string): Row[] => {
  const left = before.split('\n')
  const right = after.split('\n')
  const rows: Row[] = []
  let [row, column] = [0, 0]
  for (const [atLeft, atRight] of [...commonRun(left, right), [left.length, right.length] as const]) {
    rows.push(...between(left.slice(row, atLeft), right.slice(column, atRight)))
    const line = left[atLeft]
    if (line !== undefined) rows.push({ before: whole(line, false), after: whole(line, false) })
    row = atLeft + 1
    column = atRight + 1
  }
  return rows
}

const changedWords = (pieces: Piece[] | null): number =>
  (pieces ?? []).reduce((sum, { text, changed }) => sum + (changed ? wordCount(text) : 0), 0)

/**
 * Whole percent of two texts’ words that are new or gone, rounded up: 0 when only spaces differ, so that the smallest
 * change of a word counts as one.
 */
export const wordsChanged = (before: string, after: string): number => {
  const total = wordCount(before) + wordCount(after)
  const changed = compareTexts(before, after).reduce(
    (sum, row) => sum + changedWords(row.before) + changedWords(row.after),
    0,
  )
  return total === 0 ? 0 : Math.ceil((100 * changed) / total)
}
