/** A measured table; cells are ready to print. */
export type Table = { title: string; note?: string; head: string[]; rows: (string | number)[][] }

const line = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`

/** Tables as Markdown, for the terminal and for docs/benchmarks.md alike. */
export const report = (tables: Table[]): string =>
  tables
    .map(({ title, note, head, rows }) =>
      [
        `## ${title}`,
        '',
        ...(note ? [note, ''] : []),
        line(head),
        line(head.map(() => '---')),
        ...rows.map(line),
        '',
      ].join('\n'),
    )
    .join('\n')

/** The value below which this share (0–1) of the samples lies. */
export const percentile = (samples: number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const ms = (value: number): string =>
  `${value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`}`
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
