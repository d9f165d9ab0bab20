import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { frontMatter } from '@academy/catalog/folders'
import { instance } from '@viz-js/viz'
import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { extractSnippets, markdownFiles } from './extract.ts'
import { frontMatterOf, nodesOf, parseMarkdown } from './markdown.ts'

const { course, lesson, schemaFor, section, tags, taxonomy } = frontMatter
const content = join(import.meta.dirname, '../content')
const files = markdownFiles(content)
const trees = new Map<string, Root>(
  files.map((file) => [file, parseMarkdown(readFileSync(join(content, file), 'utf8'))]),
)
const snippets = extractSnippets(content)

const slugsIn = (file: string, schema: typeof taxonomy | typeof tags) =>
  schema.parse(parseYaml(readFileSync(join(content, file), 'utf8'))).map(({ slug }) => slug)
const repeated = (list: string[]) => list.filter((item, index) => list.indexOf(item) !== index)
const isTranslation = (file: string) => /\.[a-z]{2}\.md$/.test(file)
const withoutNumber = (name: string) => basename(name, '.md').replace(/^\d\d-/, '')

/** `file:line what is wrong` for every node that the rule objects to. */
const objections = (rule: (node: Nodes, file: string) => string | undefined | false) =>
  [...trees].flatMap(([file, tree]) =>
    [...nodesOf(tree)].flatMap((node) => {
      const said = rule(node, file)
      return said ? [`${file}:${node.position!.start.line} ${said}`] : []
    }),
  )

/** Front matter of the files of one kind; files that do not parse are another test's failure. */
const read = <T extends z.ZodType>(schema: T) =>
  [...trees].flatMap(([file, tree]) => {
    const result = schemaFor(file) === (schema as unknown) ? schema.safeParse(frontMatterOf(tree)) : undefined
    return result?.success ? [{ file, data: result.data }] : []
  })

describe('front matter', () => {
  test.each(files)('%s is in its place and complete', (file) => {
    const schema: z.ZodType | undefined = schemaFor(file)
    expect(schema, `${file} has no place in the format`).toBeDefined()
    const result = schema!.safeParse(frontMatterOf(trees.get(file)!))
    expect(result.success ? '' : z.prettifyError(result.error)).toBe('')
  })

  test('keys are unique in the academy', () => {
    expect(repeated([...read(section), ...read(lesson)].map(({ data }) => data.key))).toEqual([])
  })

  test('slugs are unique where they are looked up', () => {
    const inCourses = [...read(section), ...read(lesson)].map(({ file }) => {
      const path = basename(file) === 'section.md' ? dirname(file) : file
      return `${file.split('/')[1]}/${withoutNumber(path)}`
    })
    const lists = [slugsIn('categories.yaml', taxonomy), slugsIn('skills.yaml', taxonomy), slugsIn('tags.yaml', tags)]
    expect([inCourses, ...lists].flatMap(repeated)).toEqual([])
  })

  test('a course names only what exists', () => {
    const categories = slugsIn('categories.yaml', taxonomy)
    const skills = slugsIn('skills.yaml', taxonomy)
    const known = slugsIn('tags.yaml', tags)
    const people = files.filter((file) => file.startsWith('instructors/') && !isTranslation(file)).map(withoutNumber)
    const courses = read(course).map(({ file }) => file.split('/')[1])
    const unknown = read(course).flatMap(({ file, data }) => {
      const missing = (what: string, slugs: string[], list: (string | undefined)[]) =>
        slugs.filter((slug) => !list.includes(slug)).map((slug) => `${file} ${what} ${slug}`)
      return [
        ...missing('category', data.category ? [data.category] : [], categories),
        ...missing('tag', data.tags, known),
        ...missing(
          'skill',
          [...data.skills.taught, ...data.skills.required].map(({ skill }) => skill),
          skills,
        ),
        ...missing('instructor', data.instructors, people),
        ...missing('related course', data.related, courses),
      ]
    })
    expect(unknown).toEqual([])
  })

  test('every course opens with a lesson that a guest may read', () => {
    const bySlug = Map.groupBy(read(lesson), ({ file }) => file.split('/')[1])
    const closed = [...bySlug].filter(([, lessons]) => !lessons[0]?.data.freePreview)
    expect(closed.map(([slug]) => slug)).toEqual([])
  })
})

describe('bodies', () => {
  const directives = ['note', 'tip', 'warning', 'danger', 'tabs', 'tab', 'steps', 'step']
  const lines = ['embed', 'video']

  test('only the format’s blocks are used', () => {
    const unknown = objections((node) => {
      if (node.type === 'leafDirective') return !lines.includes(node.name) && `::${node.name} is not a block`
      if (node.type === 'containerDirective') return !directives.includes(node.name) && `:::${node.name} is not a block`
      if (node.type === 'html') return 'raw HTML; write it as Markdown or in backticks'
      if (node.type === 'heading') return (node.depth < 2 || node.depth > 4) && 'headings run from ## to ####'
      return undefined
    })
    expect(unknown).toEqual([])
  })

  test('every directive is closed', () => {
    expect(objections((node) => node.type === 'text' && /^:{3,}/m.test(node.value) && 'a stray ":::"')).toEqual([])
  })

  test('pictures exist, stand alone and have an alternative text', () => {
    const wrong = objections((node, file) => {
      if (node.type === 'paragraph' && node.children.length > 1 && node.children.some(({ type }) => type === 'image')) {
        return 'an image needs a paragraph of its own'
      }
      if (node.type !== 'image') return undefined
      if (!node.alt) return 'no alternative text'
      return !existsSync(join(content, dirname(file), node.url)) && `no file ${node.url}`
    })
    expect(wrong).toEqual([])
  })

  test('marked lines lie inside their snippet', () => {
    const outside = snippets.filter(({ code, meta }) => {
      const last = code.split('\n').length
      return [meta.mark, meta.add, meta.remove].some((list) =>
        list?.some(({ from, to }) => from < 1 || to < from || to > last),
      )
    })
    expect(outside.map(({ file, line }) => `${file}:${line}`)).toEqual([])
  })

  test('terminals have something typed', () => {
    const silent = snippets.filter(({ lang, code }) => lang === 'terminal' && !/^\$ /m.test(code))
    expect(silent.map(({ file, line }) => `${file}:${line}`)).toEqual([])
  })

  test('diagrams draw, name no colours or fonts, and have an alternative text', async () => {
    const viz = await instance()
    const wrong = snippets
      .filter(({ lang }) => lang === 'diagram')
      .flatMap(({ file, line, code, meta }) => {
        const drawn = viz.render(code, { format: 'svg' })
        const said = drawn.errors.filter(({ level }) => level !== 'warning').map(({ message }) => message)
        if (!meta.alt) said.push('no alt')
        if (/\b(font)?color\b|\bfontname\b/.test(code)) said.push('sets colours or fonts')
        return said.map((it) => `${file}:${line} ${it}`)
      })
    expect(wrong).toEqual([])
  })
})
