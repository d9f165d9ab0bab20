import { parseAllDocuments } from 'yaml'
import type { Snippet } from './extract.ts'

const jsonErrors = (code: string): { line: number; message: string }[] => {
  try {
    JSON.parse(code)
    return []
  } catch (error) {
    return [{ line: 1, message: (error as Error).message }]
  }
}

const yamlErrors = (code: string) =>
  parseAllDocuments(code)
    .flatMap((document) => document.errors)
    .map(({ linePos, message }) => ({ line: linePos?.[0].line ?? 1, message }))

/** What keeps a JSON or YAML snippet from being well-formed, as `file:line message`. */
export const parseErrors = ({ file, line, lang, code }: Snippet): string[] => {
  const errors = lang === 'json' ? jsonErrors(code) : yamlErrors(code)
  return errors.map((error) => `${file}:${line + error.line} ${error.message}`)
}
