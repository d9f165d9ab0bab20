import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { typeErrors } from './checkTypes.ts'
import { extractSnippets, readMeta, type Snippet, snippetsOf } from './extract.ts'
import { nodesOf, parseMarkdown } from './markdown.ts'
import { runSnippet } from './runSnippet.ts'

const seed = join(import.meta.dirname, '..')
const all = extractSnippets(join(seed, 'content'))
const translation = /\.[a-z]{2}\.md$/
/** A translation has the code of its original, which is tried once. */
const snippets = all.filter(({ file }) => !translation.test(file))
const scratch = join(seed, '.snippets')

const checkedBy = (check: 'types' | 'run' | 'parse') =>
  snippets.filter(({ meta }) => meta.check === check).map((it) => [`${it.file}:${it.line}`, it] as const)

const languages = { types: ['ts', 'tsx'], run: ['ts', 'js'], parse: ['json', 'yaml'] }

test('a promise is only made for a language that it can be kept for', () => {
  const wrong = snippets.filter(({ lang, meta }) => meta.check && !languages[meta.check].includes(lang))
  expect(wrong.map(({ file, line, lang, meta }) => `${file}:${line} check="${meta.check}" on ${lang}`)).toEqual([])
})

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
  const checked = code.filter(({ meta }) => meta.check)
  expect(checked.length).toBeGreaterThanOrEqual(code.length / 2)
})

describe('check="types": the snippet type-checks in strict mode', () => {
  const typed = checkedBy('types')
  let errors: Map<Snippet, string[]>
  beforeAll(() => {
    errors = typeErrors(
      typed.map(([, snippet]) => snippet),
      join(scratch, 'types'),
    )
  }, 120_000)
  test.each(typed)('%s', (_at, snippet) => {
    expect(errors.get(snippet)).toEqual([])
  })
})

describe.concurrent('check="run": the snippet exits with 0 and prints what it says', () => {
  test.each(checkedBy('run'))(
    '%s',
    async (at, snippet) => {
      const { exitCode, stdout, stderr } = await runSnippet(snippet, join(scratch, 'run'))
      expect(exitCode, `${at} exited with ${exitCode}\n${stderr}`).toBe(0)
      if (snippet.meta.output) expect(stdout, `${at} printed something else`).toContain(snippet.meta.output)
    },
    30_000,
  )
})

describe('check="parse": the snippet is well-formed', () => {
  test.each(checkedBy('parse'))('%s', (at, { code, lang, line, file }) => {
    if (lang === 'json') return void expect(() => JSON.parse(code), at).not.toThrow()
    const problems = parseAllDocuments(code).flatMap((document) => document.errors)
    expect(problems.map((it) => `${file}:${line + (it.linePos?.[0].line ?? 0)} ${it.message}`)).toEqual([])
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
