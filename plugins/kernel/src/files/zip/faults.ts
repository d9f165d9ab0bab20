/** Why a zip, or a file in it, must not be unpacked; whoever reads it says it in words. Bytes are of what comes out. */
export type ZipFault =
  | { what: 'no-zip' | 'damaged' }
  | { what: 'bad-name' | 'backslash' | 'absolute' | 'traversal' }
  | { what: 'link' | 'encrypted' | 'method' | 'nested' | 'bomb' }
  | { what: 'collision'; with: string }
  | { what: 'too-large' | 'too-much'; bytes: number }
  | { what: 'too-many'; files: number }

/** `file` is the path in the zip, or the zip's own name where it is meant as a whole. */
export type ZipProblem = { file: string; fault: ZipFault }

/** A zip that must not be read; has every problem that its own list shows. */
export class ZipError extends Error {
  readonly problems: ZipProblem[]

  constructor(problems: ZipProblem[]) {
    super(problems.map(({ file, fault }) => `${file}: ${fault.what}`).join('\n'))
    this.name = 'ZipError'
    this.problems = problems
  }
}
