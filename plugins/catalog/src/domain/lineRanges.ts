/** What a line range looks like, for messages. */
export const lineRangesExample = '4,6-8'

/**
 * Line numbers named by a list of numbers and ranges: `4,6-8` → 4, 6, 7, 8. Spaces are allowed; lines count from 1.
 * Returns null when the text says something else, so that a form can refuse it and a page can ignore it.
 */
export const parseLineRanges = (text: string | null | undefined): Set<number> | null => {
  const lines = new Set<number>()
  for (const part of (text ?? '').split(',').filter((piece) => piece.trim() !== '')) {
    const match = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5}))?\s*$/.exec(part)
    if (!match) return null
    const from = Number(match[1])
    const to = Number(match[2] ?? match[1])
    if (from < 1 || to < from) return null
    for (let line = from; line <= to; line++) lines.add(line)
  }
  return lines
}

/** The shortest spelling of some line numbers: 4, 6, 7, 8 → `4,6-8`. */
export const formatLineRanges = (lines: Iterable<number>): string => {
  const sorted = [...new Set(lines)].sort((a, b) => a - b)
  const ranges: [number, number][] = []
  for (const line of sorted) {
    const last = ranges.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}
