import type { Language } from '@academy/kernel/languages'
import type { z } from 'zod'
import type { RichText } from '../../contract.ts'
import { MarkdownError, markdownToLexical } from '../../markdown/index.ts'
import { type LineOf, readFrontMatter } from '../format/readFrontMatter.ts'
import type { Reading } from './reading.ts'
import { readText } from './readText.ts'

type Page<Schema extends z.ZodType> = {
  path: string
  file: string
  schema: Schema
  kind: 'lesson' | 'prose'
  /** What the ids of its blocks are counted from. @default the `key` in its front matter */
  key?: string
  /** @default English */
  language?: Language
}

const keyIn = (meta: unknown): string =>
  typeof meta === 'object' && meta !== null && 'key' in meta && typeof meta.key === 'string' ? meta.key : ''

/** A Markdown file: its front matter and its text, checked. Null when either has problems, which are noted. */
export const readPage = async <Schema extends z.ZodType>(
  { path, file, schema, kind, key, language }: Page<Schema>,
  { problems, gallery }: Reading,
): Promise<{ meta: z.output<Schema>; body: RichText; lineOf: LineOf } | null> => {
  const read = await readText(path)
  if ('wrong' in read) {
    problems.push({ file, message: read.wrong })
    return null
  }
  const front = readFrontMatter(read.text, file, schema)
  problems.push(...front.problems)
  try {
    const resolveImage = gallery.resolverFor(file, language)
    const resolveClip = gallery.clipsFor(file)
    const body = markdownToLexical(read.text, {
      key: key ?? keyIn(front.meta),
      source: file,
      resolveImage,
      resolveClip,
      // Whether there is one is for the academy to say.
      resolveSnippet: (name) => name,
      kind,
    })
    return front.lineOf === null ? null : { meta: front.meta, body, lineOf: front.lineOf }
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error
    problems.push(...error.problems.map(({ line, message }) => ({ file, line, message })))
    return null
  }
}
