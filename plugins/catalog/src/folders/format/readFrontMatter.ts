import { LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem.ts'
import { folderStrings } from '../strings.ts'

const said = folderStrings.format
const frame = /^---\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m

/** The line in its file of the value at a path of the front matter, such as `['tags', 2]`. */
export type LineOf = (path: readonly PropertyKey[]) => number

type Found<Meta> = { meta: Meta; lineOf: LineOf; problems: [] } | { meta: null; lineOf: null; problems: Problem[] }

/** What stands before the Markdown of a file, between two lines of `---`, and the Markdown after them. */
export const framedIn = (text: string): { yaml: string; body: string } | null => {
  const match = frame.exec(text)
  return match?.index === 0 ? { yaml: match[1] ?? '', body: text.slice(match[0].length) } : null
}

/**
 * A missing value is where its nearest ancestor stands. The first line of a file is its frame, so line 1 of the YAML is
 * line 2 of the file.
 */
const linesIn =
  (document: ReturnType<typeof parseDocument>, lines: LineCounter): LineOf =>
  (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as ParsedNode | undefined
      if (node?.range) return lines.linePos(node.range[0]).line + 1
    }
    return 1
  }

const wordsOf = (issue: z.core.$ZodIssue): string => {
  const name = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') return said.unknownKeys(issue.keys)
  if (issue.code === 'invalid_type' && issue.input === undefined) return said.missing(name)
  return said.wrong(name, issue.message)
}

/** Reads and checks a file's front matter. Answers every problem with its line. */
export const readFrontMatter = <Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): Found<z.output<Schema>> => {
  const yaml = framedIn(text)?.yaml
  if (yaml === undefined)
    return { meta: null, lineOf: null, problems: [{ file, line: 1, message: said.noFrontMatter }] }
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file,
      line: lines.linePos(pos[0]).line + 1,
      message: said.badYaml(message),
    }))
    return { meta: null, lineOf: null, problems }
  }
  const lineOf = linesIn(document, lines)
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {}, { reportInput: true })
  if (result.success) return { meta: result.data, lineOf, problems: [] }
  const problems = result.error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    return { file, line: lineOf(path), message: wordsOf(issue) }
  })
  return { meta: null, lineOf: null, problems }
}
