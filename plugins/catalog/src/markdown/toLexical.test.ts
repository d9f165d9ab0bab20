import { describe, expect, test } from 'vitest'
import type { LexicalNode } from './lexicalNodes.ts'
import { MarkdownError } from './problems.ts'
import { markdownToLexical } from './toLexical.ts'

const read = (markdown: string): LexicalNode[] =>
  markdownToLexical(markdown, {
    key: 'lesson',
    resolveImage: (path) => `media:${path}`,
    resolveClip: (path) => {
      if (path.endsWith('gone.vtt')) throw new Error(`There is no file ${path}.`)
      return `media:${path}`
    },
  }).root.children

const problemsOf = (markdown: string): string[] => {
  try {
    read(markdown)
    return []
  } catch (error) {
    if (error instanceof MarkdownError) return error.problems.map(({ line, message }) => `${line}: ${message}`)
    throw error
  }
}

const fieldsOf = (markdown: string) => read(markdown)[0]?.fields

describe('words', () => {
  test('formats combine into one bitmask, and lines of a paragraph flow together', () => {
    const words = read('One **bold *and italic*** word\nwith `code` and ~~less~~.')[0]?.children as LexicalNode[]
    expect(words.map(({ text, format }) => [text, format])).toEqual([
      ['One ', 0],
      ['bold ', 1],
      ['and italic', 3],
      [' word with ', 0],
      ['code', 16],
      [' and ', 0],
      ['less', 4],
      ['.', 0],
    ])
  })

  test('code that is broken over two lines is one line of code', () => {
    expect(read('`a\nb`')[0]?.children).toMatchObject([{ text: 'a b', format: 16 }])
  })

  test('a colon between words stays a colon', () => {
    expect(read('Write release:stable here.')[0]?.children).toMatchObject([{ text: 'Write release:stable here.' }])
  })

  test('a link keeps its address, and a local address in prose stays words', () => {
    const [paragraph] = read('See [the docs](https://docs.sentry.io/) at http://localhost:3000 now.')
    expect(paragraph?.children).toMatchObject([
      { text: 'See ' },
      { type: 'link', version: 3, fields: { linkType: 'custom', url: 'https://docs.sentry.io/' } },
      { text: ' at http://localhost:3000 now.' },
    ])
  })

  test('a deeper list stands in an item of its own, as the editor nests it', () => {
    const [list] = read('3. a\n   - b\n4. c')
    expect(list).toMatchObject({ listType: 'number', start: 3, tag: 'ol' })
    expect(list?.children).toMatchObject([
      { value: 3, indent: 0 },
      { value: 4, indent: 0, children: [{ type: 'list', children: [{ value: 1, indent: 1 }] }] },
      { value: 4, indent: 0 },
    ])
  })

  test('a table marks its header row and aligns its cells', () => {
    const [table] = read('| a | b |\n| --- | ---: |\n| 1 | 2 |')
    expect(table?.children).toMatchObject([
      { children: [{ headerState: 1 }, { headerState: 1 }] },
      { children: [{ headerState: 0 }, { headerState: 0, children: [{ format: 'right' }] }] },
    ])
  })
})

describe('blocks', () => {
  test('code keeps its language, file name and lines', () => {
    expect(fieldsOf('```typescript title="a.ts" mark="1" add="2" check="types"\nlet a\nlet b\n```')).toMatchObject({
      blockType: 'code',
      language: 'ts',
      filename: 'a.ts',
      code: 'let a\nlet b',
      highlight: '1',
      added: '2',
      removed: '',
      check: 'types',
    })
  })

  test('a terminal session keeps its lines', () => {
    expect(fieldsOf('```terminal title="Start"\n$ node a.js\nready\n```')).toMatchObject({
      blockType: 'terminal',
      title: 'Start',
      session: '$ node a.js\nready',
    })
  })

  test('a callout has a tone, a title and a body', () => {
    expect(fieldsOf(':::tip[Why?]\nBecause.\n:::')).toMatchObject({
      blockType: 'callout',
      tone: 'tip',
      title: 'Why?',
      body: { root: { children: [{ type: 'paragraph' }] } },
    })
  })

  test('tabs may hold code', () => {
    expect(fieldsOf('::::tabs\n:::tab[Node.js]\n```js\n1\n```\n:::\n::::')).toMatchObject({
      blockType: 'tabs',
      items: [{ label: 'Node.js', body: { root: { children: [{ fields: { blockType: 'code' } }] } } }],
    })
  })

  test('a picture on a line of its own is a figure with the uploaded picture', () => {
    expect(fieldsOf('![A waterfall](./images/w.png "The slow one")')).toMatchObject({
      blockType: 'figure',
      image: 'media:./images/w.png',
      caption: 'The slow one',
    })
  })

  test('a video has a file, captions and a title', () => {
    expect(fieldsOf('::video{src="./videos/a.webm" captions="./videos/a.vtt" title="A walk"}')).toMatchObject({
      blockType: 'video',
      video: 'media:./videos/a.webm',
      captions: 'media:./videos/a.vtt',
      title: 'A walk',
    })
  })

  test('captions may come later', () => {
    expect(fieldsOf('::video{src="./videos/a.webm" title="A walk"}')).not.toHaveProperty('captions')
  })

  test('reading a file twice gives the same ids, and each block has its own', () => {
    const markdown = '```js\n1\n```\n\n```js\n1\n```\n\n:::note\n[a](https://a.example)\n:::'
    expect(read(markdown)).toEqual(read(markdown))
    const ids = read(markdown).map(({ fields }) => (fields as { id: string }).id)
    expect(new Set(ids).size).toBe(3)
    expect(ids.every((id) => /^[0-9a-f]{24}$/.test(id))).toBe(true)
  })
})

describe('what an author got wrong is named with its line, all at once', () => {
  test.each([
    ['a title in the body', '# Title', '1: Headings run from ## to ####'],
    ['an unknown callout', 'a\n\n:::hint\nb\n:::', '3: :::hint is unknown'],
    ['a callout that never ends', ':::tip\nb', '1: :::tip never ends'],
    [
      'tabs with too few colons',
      ':::tabs\n:::tab[A]\na\n:::\n:::tab[B]\nb\n:::\n:::',
      '5: A tab belongs inside ::::tabs',
    ],
    ['a tab without a name', '::::tabs\n:::tab\na\n:::\n::::', '2: Name it in brackets'],
    ['a diagram nobody can hear', '```diagram\ndigraph {}\n```', '1: A diagram needs alt'],
    ['lines that do not exist', '```js mark="9"\n1\n```', '1: mark="9" names line 9, but the code has 1'],
    ['a language nobody colours', '```brainfuck\n+\n```', '1: “brainfuck” is not a language we colour'],
    ['an unknown promise', '```js check="maybe"\n1\n```', '1: check="maybe" is unknown'],
    ['code that never ends', '```js\n1', '1: This code never ends'],
    ['code inside a list', '- a\n\n  ```js\n  1\n  ```', '3: A list item holds words and deeper lists only'],
    ['HTML', 'a\n\n<div>b</div>', '3: HTML is not part of the format'],
    ['a picture among words', 'See ![x](./a.png) here', '1: Put the picture on a line of its own'],
    ['a relative link', '[x](../other.md)', '1: “../other.md” cannot be linked to'],
    ['a snippet without a key', '::snippet{name="a"}', '1: A snippet is named by its key'],
    ['a snippet that there is not', 'a\n\n::snippet{key="a"}', '3: There is no snippet “a”'],
    ['an embed without a title', '::embed{url="https://codepen.io/a/embed/b"}', '1: An embed needs a title'],
    ['a video without a file', '::video{title="A walk"}', '1: A video needs its file'],
    ['a video without a title', 'a\n\n::video{src="./videos/a.webm"}', '3: A video needs a title'],
    [
      'captions that are not there',
      '::video{src="./videos/a.webm" captions="./videos/gone.vtt" title="A"}',
      '1: There is no file ./videos/gone.vtt',
    ],
    ['an embed of a stranger', '::embed{url="https://a.example/" title="A"}', '1: a.example is not trusted'],
  ])('%s', (_case, markdown, problem) => {
    expect(problemsOf(markdown)[0]).toContain(problem)
  })

  test.each([
    ['a heading in a callout', ':::tip\n## A\n:::', '2: A heading cannot stand inside a callout'],
    [
      'a table in a tab',
      '::::tabs\n:::tab[A]\n| a |\n| - |\n:::\n::::',
      '3: A table cannot stand inside a tab or a step',
    ],
    ['steps in a tab', ':::::tabs\n::::tab[A]\n:::steps\n:::\n::::\n:::::', '3: Only callouts may stand inside a tab'],
    [
      'a snippet in a callout',
      ':::tip\n::snippet{key="a"}\n:::',
      '2: An embed, a video or a snippet cannot stand inside',
    ],
    [
      'a video in a callout',
      ':::tip\n::video{src="./videos/a.webm" title="A"}\n:::',
      '2: An embed, a video or a snippet',
    ],
    ['a callout in a callout', '::::tip\n:::note\na\n:::\n::::', '2: This block cannot stand inside a callout'],
  ])('what the admin panel’s editor could not open: %s', (_case, markdown, problem) => {
    expect(problemsOf(markdown)[0]).toContain(problem)
  })

  test('a description takes words only', () => {
    const prose = (markdown: string) => () =>
      markdownToLexical(markdown, { key: 'a', resolveImage: () => '', kind: 'prose' })
    expect(prose('## A\n\n- b')).not.toThrow()
    expect(prose('```js\n1\n```')).toThrow('a:1: Code cannot stand inside a biography or a description')
    expect(prose('![a](./a.png)')).toThrow('Pictures belong in lessons')
  })

  test('front matter counts towards the line, and two problems are told together', () => {
    expect(problemsOf('---\nkey: a\n---\n\n# One\n\n<br>')).toHaveLength(2)
    expect(problemsOf('---\nkey: a\n---\n\n# One')[0]).toMatch(/^5: /)
  })
})
