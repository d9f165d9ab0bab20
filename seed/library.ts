import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { markdownToLexical } from '@academy/catalog/markdown'
import type { PayloadRequest } from 'payload'
import { parse } from 'yaml'
import { z } from 'zod'
import { ensure } from './upsert.ts'

const line = z.string().trim().min(1)
const snippet = z.strictObject({ title: line })
const lessonTemplate = z.strictObject({ title: line, description: line, kind: z.literal('article'), minutes: z.int() })
const courseTemplates = z.array(
  z.strictObject({
    title: line,
    description: line,
    sections: z.array(
      z.strictObject({
        title: line,
        summary: line,
        lessons: z.array(z.strictObject({ title: line, template: line })),
      }),
    ),
  }),
)

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/

const readPages = <Schema extends z.ZodType>(dir: string, schema: Schema) =>
  readdirSync(dir)
    .toSorted()
    .map((name) => {
      const file = path.join(dir, name)
      const markdown = readFileSync(file, 'utf8')
      const meta: z.output<Schema> = schema.parse(parse(frontMatter.exec(markdown)?.[1] ?? ''))
      return { key: path.basename(name, '.md'), file, meta, markdown }
    })

const idFrom = (ids: ReadonlyMap<string, string>, name: string): string => {
  const id = ids.get(name)
  if (!id) throw new Error(`The library names “${name}”, which it does not have.`)
  return id
}

/** Nothing in the library shows a picture. */
const noPictures = (written: string): string => {
  throw new Error(`The library has no pictures, so ${written} leads nowhere.`)
}

/** Snippets and templates to begin from, below `seed/library`, by natural keys; what is there already is left alone. */
export const seedLibrary = async (req: PayloadRequest, dir: string): Promise<void> => {
  const snippets = new Map<string, string>()
  for (const { key, file, meta, markdown } of readPages(path.join(dir, 'snippets'), snippet)) {
    const body = markdownToLexical(markdown, { key, source: file, resolveImage: noPictures })
    const { id } = await ensure(req, 'snippets', 'key', { ...meta, key, body, _status: 'published' })
    snippets.set(key, id)
  }
  const templates = new Map<string, string>()
  for (const { key, file, meta, markdown } of readPages(path.join(dir, 'lesson-templates'), lessonTemplate)) {
    const body = markdownToLexical(markdown, {
      key,
      source: file,
      resolveImage: noPictures,
      resolveSnippet: (name) => idFrom(snippets, name),
    })
    const { id } = await ensure(req, 'lesson-templates', 'title', { ...meta, body })
    templates.set(meta.title, id)
  }
  const courses = courseTemplates.parse(parse(readFileSync(path.join(dir, 'course-templates.yaml'), 'utf8')))
  for (const course of courses) {
    const sections = course.sections.map((section) => ({
      ...section,
      lessons: section.lessons.map(({ title, template }) => ({ title, template: idFrom(templates, template) })),
    }))
    await ensure(req, 'course-templates', 'title', { ...course, sections })
  }
}
