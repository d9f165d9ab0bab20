import { codeLanguages } from '@academy/catalog/contract'
import { describe, expect, test } from 'vitest'
import { highlightLines } from './highlight.ts'
import { grammars } from './languages.ts'
import { codeLines, lineHtml } from './lines.ts'

describe('colouring', () => {
  test('tokens carry class names and no style', async () => {
    const [line = ''] = await highlightLines("const a = 'b'", 'ts')
    expect(line).toContain('<span class="t-keyword">const</span>')
    expect(line).toContain('class="t-string')
    expect(line).not.toContain('style')
  })

  test('an unknown language is shown plain, as the words they are', async () => {
    expect(await highlightLines('<b> & {\n', 'klingon')).toEqual(['&lt;b&gt; &amp; {'])
  })

  test('every language an author may choose has a grammar, except plain text', () => {
    expect(Object.keys(grammars).toSorted()).toEqual(
      Object.keys(codeLanguages)
        .filter((name) => name !== 'text')
        .toSorted(),
    )
  })

  test.each([
    ['ts', 'const a = 1'],
    ['yaml', 'a: [1, true]'],
    ['promql', 'sum by (le) (rate(a{b=~"5.."}[5m])) > 0.01'],
    ['dot', 'digraph { a -> b [label="c"] }'],
    ['bash', 'npm install @sentry/node'],
    ['dockerfile', 'FROM node:24'],
    ['http', 'GET / HTTP/1.1'],
  ])('%s is coloured', async (language, code) => {
    expect((await highlightLines(code, language)).join('')).toContain('class="t-')
  })
})

describe('lines', () => {
  test('marked, added and removed lines are named; a removed one takes no number', async () => {
    const lines = await codeLines('a\nb\nc', 'text', { highlight: '1', added: '3', removed: '2' })
    expect(lines.map(({ number, isMarked, change }) => [number, isMarked, change])).toEqual([
      [1, true, null],
      [1, false, 'removed'],
      [2, false, 'added'],
    ])
  })

  test.each([
    [{ change: null, isMarked: false }, '<span class="line" data-n="3"><b>x</b>\n</span>'],
    [{ change: null, isMarked: true }, '<span class="line marked" data-n="3"><b>x</b>\n</span>'],
    [{ change: 'added', isMarked: false }, '<ins class="line" data-n="3"><b>x</b>\n</ins>'],
    [{ change: 'removed', isMarked: false }, '<del class="line"><b>x</b>\n</del>'],
  ] as const)('%o is an element of its own', (line, html) => {
    expect(lineHtml({ number: 3, html: '<b>x</b>', ...line })).toBe(html)
  })

  test('ranges that say nothing sensible mark nothing', async () => {
    const [line] = await codeLines('a', 'text', { highlight: 'all', added: '', removed: '' })
    expect(line).toMatchObject({ isMarked: false, change: null })
  })
})
