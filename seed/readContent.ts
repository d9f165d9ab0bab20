import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { course, instructor, lesson, section, tags, taxonomy } from './frontMatter.ts'

/** A Markdown file: its checked front matter, and the whole text for the importer. */
type Page<Schema extends z.ZodType> = { slug: string; file: string; meta: z.output<Schema>; markdown: string }

export type LessonFile = Page<typeof lesson>
export type SectionFolder = z.output<typeof section> & { lessons: LessonFile[] }
export type CourseFolder = Page<typeof course> & { sections: SectionFolder[] }
export type Content = ReturnType<typeof readContent>

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/

const readPage = <Schema extends z.ZodType>(file: string, slug: string, schema: Schema): Page<Schema> => {
  const markdown = readFileSync(file, 'utf8')
  const result = schema.safeParse(parse(frontMatter.exec(markdown)?.[1] ?? '') ?? {})
  if (!result.success)
    throw new Error(
      `${file}: ${result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
    )
  return { slug, file, meta: result.data, markdown }
}

const readList = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> =>
  schema.parse(parse(readFileSync(file, 'utf8')))

const folders = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

const pages = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.md'))
    .sort()

const withoutNumber = (name: string): string => name.replace(/^\d+-/, '').replace(/\.md$/, '')

const readSection = (dir: string): SectionFolder => ({
  ...readPage(path.join(dir, 'section.md'), path.basename(dir), section).meta,
  lessons: pages(dir)
    .filter((name) => name !== 'section.md')
    .map((name) => readPage(path.join(dir, name), withoutNumber(name), lesson)),
})

const readCourse = (dir: string): CourseFolder => ({
  ...readPage(path.join(dir, 'course.md'), path.basename(dir), course),
  sections: folders(dir)
    .filter((name) => existsSync(path.join(dir, name, 'section.md')))
    .map((name) => readSection(path.join(dir, name))),
})

/** Everything below a content folder in the format of docs/content-format.md. Throws with the file's name on a mistake. */
export const readContent = (dir: string) => ({
  categories: readList(path.join(dir, 'categories.yaml'), taxonomy),
  skills: readList(path.join(dir, 'skills.yaml'), taxonomy),
  tags: readList(path.join(dir, 'tags.yaml'), tags),
  instructors: pages(path.join(dir, 'instructors')).map((name) =>
    readPage(path.join(dir, 'instructors', name), withoutNumber(name), instructor),
  ),
  courses: folders(path.join(dir, 'courses')).map((name) => readCourse(path.join(dir, 'courses', name))),
})
