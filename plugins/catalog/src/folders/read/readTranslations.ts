import { join } from 'node:path'
import type { Language } from '@academy/kernel/languages'
import type { z } from 'zod'
import type { RichText } from '../../contract.ts'
import type { Translations } from '../folder.ts'
import { translated } from '../format/names.ts'
import type { Problem } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import type { Reading } from './reading.ts'
import { readPage } from './readPage.ts'

type Original<Schema extends z.ZodType> = {
  dir: string
  label: string
  /** The original's file. */
  name: string
  /** All files of the folder. */
  files: readonly string[]
  schema: Schema
  kind: 'lesson' | 'prose'
  /** What the ids of its blocks are counted from: the same as the original's, so that answers belong to both. */
  key: string
}

type Read<Schema extends z.ZodType> = Translations<{ meta: z.output<Schema>; body: RichText }>

/** The translations that lie beside a file. */
export const readTranslations = async <Schema extends z.ZodType>(
  { dir, label, name, files, ...page }: Original<Schema>,
  reading: Reading,
): Promise<Read<Schema>> => {
  const found: [Language, NonNullable<Read<Schema>[Language]>][] = []
  for (const each of files) {
    const said = translated(each)
    if (said?.original !== name) continue
    const file = `${label}/${each}`
    const read = await readPage({ ...page, path: join(dir, each), file, language: said.language }, reading)
    if (read) found.push([said.language, { file, meta: read.meta, body: read.body }])
  }
  return Object.fromEntries(found) as Read<Schema>
}

/** Translations of what is not there. */
export const strayTranslations = (label: string, files: readonly string[]): Problem[] =>
  files.flatMap((name) => {
    const said = translated(name)
    const isStray = said && !files.includes(said.original)
    return isStray ? [{ file: `${label}/${name}`, message: folderStrings.read.noOriginal(said.original) }] : []
  })
