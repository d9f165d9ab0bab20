import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { FolderError, frontMatter, readFrontMatter } from '@academy/catalog/folders'
import { otherLanguages } from '@academy/kernel/languages'
import { parse } from 'yaml'
import type { z } from 'zod'

/** A Markdown file: its checked front matter, and the whole text for the importer. */
type Page<Schema extends z.ZodType> = { slug: string; file: string; meta: z.output<Schema>; markdown: string }
export type Content = ReturnType<typeof readContent>

const readPage = <Schema extends z.ZodType>(file: string, schema: Schema): Page<Schema> => {
  const markdown = readFileSync(file, 'utf8')
  const { meta, problems } = readFrontMatter(markdown, file, schema)
  if (meta === null) throw new FolderError(problems)
  return { slug: path.basename(file, '.md'), file, meta, markdown }
}

const readList = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> =>
  schema.parse(parse(readFileSync(file, 'utf8')))

/** A translation lies beside its original: `maya-okafor.de.md`. */
const languageIn = (name: string): string | undefined => /\.([a-z]{2})\.md$/.exec(name)?.[1]

const originals = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.md') && languageIn(name) === undefined)
    .sort()

const translationsOf = <Schema extends z.ZodType>(file: string, schema: Schema) =>
  otherLanguages.flatMap((language) => {
    const beside = file.replace(/\.md$/, `.${language}.md`)
    return existsSync(beside) ? [{ language, ...readPage(beside, schema) }] : []
  })

const translatedPages = <Original extends z.ZodType, Translation extends z.ZodType>(
  dir: string,
  original: Original,
  translation: Translation,
) =>
  originals(dir).map((name) => {
    const file = path.join(dir, name)
    return { ...readPage(file, original), translations: translationsOf(file, translation) }
  })

/** What is sorted by and leads through courses, and who teaches them, in the format of docs/content-format.md. Throws with the file's name on a mistake. */
export const readContent = (dir: string) => ({
  categories: readList(path.join(dir, 'categories.yaml'), frontMatter.taxonomy),
  skills: readList(path.join(dir, 'skills.yaml'), frontMatter.taxonomy),
  tags: readList(path.join(dir, 'tags.yaml'), frontMatter.tags),
  paths: translatedPages(path.join(dir, 'paths'), frontMatter.path, frontMatter.pathTranslation),
  instructors: translatedPages(
    path.join(dir, 'instructors'),
    frontMatter.instructor,
    frontMatter.instructorTranslation,
  ),
})
