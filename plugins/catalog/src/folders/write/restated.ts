import type { Statement } from '../../domain/freshness/freshness.ts'
import { lesson } from '../format/frontMatter.ts'
import { framedIn, readFrontMatter } from '../format/readFrontMatter.ts'
import { writeLessonMeta } from '../format/writeFrontMatter.ts'
import { FolderError } from '../problem.ts'

/** A lesson's file with another statement of what it was verified with; its text stays as it is. Throws `FolderError`. */
export const restated = (text: string, file: string, verified: Statement): string => {
  const { meta, problems } = readFrontMatter(text, file, lesson)
  if (!meta) throw new FolderError(problems)
  return `${writeLessonMeta({ ...meta, verified })}${framedIn(text)?.body ?? ''}`
}
