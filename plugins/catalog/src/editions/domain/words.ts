import { commonRun } from './commonRun.ts'

/** A stretch of text; `changed` when the other side does not have it. */
export type Piece = { text: string; changed: boolean }

/** Words, spaces and signs, in order: joined they are the text. */
export const tokensOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []

export const isWord = (token: string): boolean => /\S/.test(token)

export const wordCount = (text: string): number => tokensOf(text).filter(isWord).length

/** How alike two lines are by the words they share, wherever those stand: 0 not at all, 1 the same words. */
export const likeness = (before: string, after: string): number => {
  const left = tokensOf(before).filter(isWord)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  const right = tokensOf(after).filter(isWord)
  let shared = 0
  for (const word of right) {
    const rest = counts.get(word) ?? 0
    if (rest > 0) shared++
    counts.set(word, rest - 1)
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length)
}

const joined = (tokens: readonly string[], kept: ReadonlySet<number>): Piece[] =>
  tokens.reduce<Piece[]>((pieces, text, at) => {
    const changed = !kept.has(at)
    const last = pieces.at(-1)
    if (last?.changed === changed) last.text += text
    else pieces.push({ text, changed })
    return pieces
  }, [])

/** Two lines beside each other, word by word. */
export const compareWords = (before: string, after: string): { before: Piece[]; after: Piece[] } => {
  const left = tokensOf(before)
  const right = tokensOf(after)
  const common = commonRun(left, right)
  return {
    before: joined(left, new Set(common.map(([at]) => at))),
    after: joined(right, new Set(common.map(([, at]) => at))),
  }
}
