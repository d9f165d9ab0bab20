/** Something an author must change: where it is and what to write. */
export type Problem = { line: number; message: string }

/** Markdown that cannot become a lesson. Its message lists every problem, one per line, as `file:line: what to write`. */
export class MarkdownError extends Error {
  readonly problems: Problem[]

  constructor(source: string, problems: Problem[]) {
    super(problems.map(({ line, message }) => `${source}:${line}: ${message}`).join('\n'))
    this.name = 'MarkdownError'
    this.problems = problems
  }
}
