import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { RichText } from '../contract.ts'
import { lexicalToMarkdown } from './fromLexical.ts'
import { link, paragraph, root, text } from './lexicalNodes.ts'
import { markdownToLexical } from './toLexical.ts'

const read = (markdown: string) =>
  markdownToLexical(markdown, {
    key: 'lesson',
    resolveImage: (path, alt) => `${path}|${alt}`,
    resolveClip: (path) => `clip:${path}`,
    resolveSnippet: (key) => `snippet:${key}`,
  })

const write = (value: RichText) =>
  lexicalToMarkdown(value, {
    imageOf: (image) => {
      const [path = '', alt = ''] = String(image).split('|')
      return { path, alt }
    },
    clipOf: (clip) => String(clip).replace('clip:', ''),
    snippetKeyOf: (snippet) => String(snippet).replace('snippet:', ''),
    resolveLink: (relationTo, document) => `/${relationTo}/${document}`,
  })

const content = fileURLToPath(new URL('../../../../seed/content/', import.meta.url))

describe('what is written reads as the same document', () => {
  test.each(globSync(`${content}**/*.md`).map((file) => relative(content, file)))('%s', (file) => {
    const value = read(readFileSync(`${content}${file}`, 'utf8'))
    expect(read(write(value))).toEqual(value)
  })

  test.each([
    ['formats inside formats', '*a **b** c* **d *e*** ~~f~~ ***g***'],
    ['a format around a link', '**[a](https://a.example/) b**'],
    ['a colon between words', 'release:stable and a::b'],
    ['signs that mean something in Markdown', '1\\. \\# \\* \\_a\\_ \\[x\\] `` ` `` &lt;b> &amp;amp;'],
    ['hard breaks', 'a\\\nb **c\\\nd**'],
    ['lists in lists', '- a\n\n  b\n  1. c\n  2. d\n- e'],
    ['tasks', '- [x] a\n- [ ] b'],
    ['two lists after each other', '- a\n\n1. b'],
    ['a list that starts at 4', '4. a\n5. b'],
    ['a quote of two paragraphs', '> a\n>\n> b'],
    ['a table with alignment and bars', '| a \\| b | c |\n| :-- | :-: |\n| `x \\| y` | |'],
    ['quotes in a title', '```js title=\'say "it"\' mark="1"\n1\n```'],
    ['both quotes in a title', '```js title="it&amp;quot;s \'it\'"\n1\n```'],
    ['code that contains a fence', '````text\n```js\n1\n```\n````'],
    ['blocks in blocks', '::::tabs\n:::tab[A]\n- a\n\n```js\n1\n```\n:::\n::::\n\n:::danger[Don’t: ever]\na\n:::'],
    ['a picture', '![A: b](./images/a.png "c \\"d\\"")'],
    ['an embed', '::embed{url="https://codepen.io/a/embed/b?c=d&e=f" title="A “pen”"}'],
    ['a video', '::video{src="./videos/a.webm" captions="./videos/a.vtt" title="A “walk”"}'],
    ['a video without captions', '::video{src="./videos/a.mp4" title="A"}'],
    ['a shared snippet', 'a\n\n::snippet{key="install-node-sdk"}\n\nb'],
    ['a rule', 'a\n\n---\n\nb'],
  ])('%s', (_case, markdown) => {
    const value = read(markdown)
    expect(read(write(value))).toEqual(value)
  })
})

test('a format is written once around all that shares it', () => {
  expect(write(read('***a** b*'))).toBe('*__a__ b*\n')
})

describe('what only the editor can do', () => {
  const only = (...children: Parameters<typeof paragraph>[0]) => root([paragraph(children)])

  test('underlined words stay, without the line', () => {
    expect(write(only(text('a', 8)))).toBe('a\n')
  })

  test('a link to a document becomes its address', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'courses', value: '7' } }
    expect(write(only({ ...link('1', '', [text('a')]), fields }))).toBe('[a](/courses/7)\n')
  })

  test('an empty line inside a paragraph parts it, and empty paragraphs go', () => {
    const value = root([paragraph([text('a'), { type: 'linebreak' }, { type: 'linebreak' }, text('b')]), paragraph([])])
    expect(write(value)).toBe('a\n\nb\n')
  })

  test('a space at the edge of a format does not break it', () => {
    const value = only(text('a', 0), text(' b ', 1), text('c', 0))
    expect(read(write(value))).toMatchObject(only(text('a'), text(' b ', 1), text('c')))
  })
})
