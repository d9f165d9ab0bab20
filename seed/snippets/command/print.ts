import { said } from './strings.ts'

/** A lesson after its snippets were tried. */
export type Report = {
  file: string
  snippets: number
  /** What went wrong with each snippet that failed. */
  failures: string[][]
  /** What was written down, or why nothing was; empty when nobody asked. */
  recorded: string
}

const indented = (text: string) => text.replaceAll('\n', '\n    ')

/** A lesson for a terminal: how its snippets did, and what failed with its file and line. */
export const printed = ({ file, snippets, failures, recorded }: Report): string =>
  [
    failures.length === 0
      ? `${said.signs.passed} ${file}  ${said.passed(snippets)}`
      : `${said.signs.failed} ${file}  ${said.failed(failures.length, snippets)}`,
    ...failures.flat().map((message) => `    ${indented(message)}`),
    ...(recorded ? [`    ${recorded}`] : []),
  ].join('\n')

export const printedTotal = (reports: readonly Report[]): string => {
  const snippets = reports.reduce((sum, report) => sum + report.snippets, 0)
  const failed = reports.reduce((sum, { failures }) => sum + failures.length, 0)
  return said.total(snippets, reports.length, failed)
}
