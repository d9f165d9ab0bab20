import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeLanguage } from '@academy/catalog/contract'
import { parseMeta } from '@academy/catalog/markdown'
import { z } from 'zod'
import { nodesOf, parseMarkdown } from './markdown.ts'

/** Lines as a reader counts them, from 1. */
export type LineRange = { from: number; to: number }

export type Snippet = {
  /** Path below the content folder, with forward slashes. */
  file: string
  /** The line of the opening fence, from 1; the code's first line is the next one. */
  line: number
  lang: string
  meta: SnippetMeta
  code: string
}

const ranges = z
  .string()
  .regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, 'line numbers and ranges such as 4,6-8')
  .transform((list): LineRange[] =>
    list.split(',').map((part) => {
      const [from, to = from] = part.split('-').map(Number)
      return { from: from!, to: to! }
    }),
  )

const snippetMeta = z.strictObject({
  title: z.string().min(1).optional(),
  mark: ranges.optional(),
  add: ranges.optional(),
  remove: ranges.optional(),
  check: z.enum(['types', 'run', 'parse']).optional(),
  output: z.string().min(1).optional(),
  alt: z.string().min(1).optional(),
  caption: z.string().min(1).optional(),
  id: z.string().min(1).optional(),
})
export type SnippetMeta = z.infer<typeof snippetMeta>

/** Reads what follows the language on a fence's first line; throws on anything that is not `name="value"`. */
export const readMeta = (info: string): SnippetMeta => {
  const pairs = parseMeta(info)
  if (!pairs) throw new Error(`cannot read ${JSON.stringify(info)}`)
  const result = snippetMeta.safeParse(pairs)
  if (!result.success) throw new Error(z.prettifyError(result.error))
  return result.data
}

/** All fenced blocks of one file, including those inside tabs, steps, callouts and lists. */
export const snippetsOf = (file: string, source: string): Snippet[] => {
  const snippets: Snippet[] = []
  for (const node of nodesOf(parseMarkdown(source))) {
    if (node.type !== 'code') continue
    const line = node.position!.start.line
    try {
      const lang = codeLanguage(node.lang) ?? node.lang ?? ''
      snippets.push({ file, line, lang, meta: readMeta(node.meta ?? ''), code: node.value })
    } catch (error) {
      throw new Error(`${file}:${line} ${(error as Error).message}`)
    }
  }
  return snippets
}

/** Markdown files below a folder, sorted, relative, with forward slashes. */
export const markdownFiles = (folder: string): string[] =>
  globSync('**/*.md', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()

export const extractSnippets = (folder: string): Snippet[] =>
  markdownFiles(folder).flatMap((file) => snippetsOf(file, readFileSync(join(folder, file), 'utf8')))
