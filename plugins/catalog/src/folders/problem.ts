/** Something that keeps a folder from being imported: where it is and what to do. */
export type Problem = {
  /** Path below the folder or zip that was given, with forward slashes. */
  file: string
  /** From 1; absent when the file as a whole is meant. */
  line?: number
  message: string
}

export const placeOf = ({ file, line }: Problem): string => (line === undefined ? file : `${file}:${line}`)

/** A folder that cannot be imported; lists every problem that one reading finds. */
export class FolderError extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map((problem) => `${placeOf(problem)}: ${problem.message}`).join('\n'))
    this.name = 'FolderError'
    this.problems = problems
  }
}
