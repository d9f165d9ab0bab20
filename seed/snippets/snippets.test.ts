import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkSnippets } from './check.ts'
import { extractSnippets, readMeta, type Snippet, snippetsOf } from './extract.ts'
import { nodesOf, parseMarkdown } from './markdown.ts'

const seed = join(import.meta.dirname, '..')
const all = extractSnippets(join(seed, 'content'))
const translation = /\.[a-z]{2}\.md$/
/** A translation has the code of its original, which is tried once. */
const snippets = all.filter(({ file }) => !translation.test(file))
const checked = snippets.filter(({ meta }) => meta.check)

test('code in a translation is that of its original, word for word', () => {
  const codeOf = (file: string) =>
    all
      .filter((it) => it.file === file && it.lang !== 'diagram')
      .map(({ lang, code, meta }) => ({ lang, code, ...meta, title: '' }))
  const translated = [...new Set(all.map(({ file }) => file))].filter((file) => translation.test(file))
  expect(translated.length).toBeGreaterThan(0)
  for (const file of translated) expect(codeOf(file), file).toEqual(codeOf(file.replace(translation, '.md')))
})

test('most TypeScript and JavaScript is checked', () => {
  const code = snippets.filter(({ lang }) => ['ts', 'tsx', 'js'].includes(lang))
  expect(code.filter(({ meta }) => meta.check).length).toBeGreaterThanOrEqual(code.length / 2)
})

describe('a snippet keeps its promise', () => {
  let errors: Map<Snippet, string[]>
  beforeAll(async () => {
    errors = await checkSnippets(snippets, seed)
  }, 120_000)
  test.each(checked.map((it) => [`${it.file}:${it.line} (${it.meta.check})`, it] as const))('%s', (_at, snippet) => {
    expect(errors.get(snippet)).toEqual([])
  })
})

describe('reading snippets', () => {
  test('blocks inside directives are found, at their own line', () => {
    const source = '::::tabs\n:::tab[One]\n```ts title="a.ts" mark="1,3-4"\n1\n```\n:::\n::::\n'
    expect(snippetsOf('a.md', source)).toEqual([
      {
        file: 'a.md',
        line: 3,
        lang: 'ts',
        meta: {
          title: 'a.ts',
          mark: [
            { from: 1, to: 1 },
            { from: 3, to: 4 },
          ],
        },
        code: '1',
      },
    ])
  })
  test('a time of day is text, not a directive', () => {
    const [paragraph] = parseMarkdown('It began at 02:14 sharp.').children
    expect([...nodesOf(paragraph!)].map((node) => ('value' in node ? node.value : node.type))).toEqual([
      'paragraph',
      'It began at 02',
      ':14',
      ' sharp.',
    ])
  })
  test.each(['check="guess"', 'mark="four"', 'titel="a.ts"', 'title=a.ts'])('%s is refused', (info) => {
    expect(() => readMeta(info)).toThrow()
  })
})
