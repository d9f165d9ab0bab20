import { expect, test } from 'vitest'
import { lexicalToMarkdown, markdownToLexical } from '../../markdown/index.ts'
import { placesOfCourse, placesOfLesson } from './documents.ts'
import { hitsIn, replaceIn } from './replaceText.ts'

const search = (find: string) => ({ find, matchCase: true, wholeWord: false })
const bodyOf = (markdown: string) =>
  markdownToLexical(markdown, {
    key: 'a',
    resolveImage: (path) => path,
    resolveClip: (path) => path,
    resolveSnippet: (key) => key,
  })

const lessonOf = (markdown: string) => ({ title: 'Title', summary: null, body: bodyOf(markdown) })

/** A body as its author would write it: what Lexical has in two text nodes may be one. */
const spelt = (body: ReturnType<typeof bodyOf>) =>
  lexicalToMarkdown(body, {
    imageOf: (image) => ({ path: String(image), alt: 'b' }),
    snippetKeyOf: String,
    resolveLink: () => null,
  })

/** The lesson with all matches replaced but those whose number is in `but`. */
const replaced = (markdown: string, find: string, replacement: string, but: number[] = []) => {
  const lesson = lessonOf(markdown)
  const places = placesOfLesson(lesson)
  const chosen = hitsIn(places, search(find)).flatMap(({ id }, at) => (but.includes(at) ? [] : [id]))
  const { body } = replaceIn(lesson, places, { search: search(find), replacement, chosen: new Set(chosen) })
  return spelt(body)
}

test.each([
  ['words', 'a b a', 'a', 'x', 'x b x'],
  ['words in parts of a format', 'one **two** three', 'one two', 'x', 'x three'],
  ['from within a format to behind it', '**one two** three', 'two three', 'x', '**one x**'],
  ['words of a link', 'see [the docs](https://a.example) now', 'docs now', 'x', 'see [the x](https://a.example)'],
  ['all words of a link', 'see [the docs](https://a.example) now', 'the docs', '', 'see  now'],
  ['a heading', '## One two', 'two', 'x', '## One x'],
  ['items of a list, and deeper ones', '- a\n  - a b\n- c', 'a', 'x', '- x\n  - x b\n- c'],
  ['a table', '| a | b |\n| - | - |\n| c | a |', 'a', 'x', '| x | b |\n| - | - |\n| c | x |'],
  ['a quote', '> a b', 'a', 'x', '> x b'],
  ['code and its file', '```ts title="a.ts"\nlet a\n```', 'a', 'x', '```ts title="x.ts"\nlet x\n```'],
  ['a terminal', '```terminal\n$ a\nb\n```', 'a', 'x', '```terminal\n$ x\nb\n```'],
  ['a callout and its title', ':::tip[a]\nb a\n:::', 'a', 'x', ':::tip[x]\nb x\n:::'],
  ['tabs', '::::tabs\n:::tab[a]\nb a\n:::\n::::', 'a', 'x', '::::tabs\n:::tab[x]\nb x\n:::\n::::'],
  ['steps', '::::steps\n:::step[b]\n- a\n:::\n::::', 'a', 'x', '::::steps\n:::step[b]\n- x\n:::\n::::'],
  ['a caption, not the picture', '![b](./a.png "a")', 'a', 'x', '![b](./a.png "x")'],
  [
    'an embed’s title, not its address',
    '::embed{url="https://codepen.io/a" title="a"}',
    'a',
    'x',
    '::embed{url="https://codepen.io/a" title="x"}',
  ],
  [
    'a video’s title, not its files',
    '::video{src="./videos/a.webm" captions="./videos/a.vtt" title="a"}',
    'a',
    'x',
    '::video{src="./videos/a.webm" captions="./videos/a.vtt" title="x"}',
  ],
  ['no snippet’s key', '::snippet{key="a"}', 'a', 'x', '::snippet{key="a"}'],
  ['what is not there', 'a', 'b', 'x', 'a'],
  ['a match by its own replacement', 'a a', 'a', 'aa', 'aa aa'],
])('replaces %s', (_case, markdown, find, replacement, expected) => {
  expect(replaced(markdown, find, replacement)).toBe(spelt(bodyOf(expected)))
})

test('what was not chosen stays', () => {
  expect(replaced('a b a b a', 'a', 'x', [1])).toBe('x b a b x\n')
})

test('a match does not run over the end of a line or of a paragraph', () => {
  expect(hitsIn(placesOfLesson(lessonOf('a\\\nb\n\nc')), search('ab'))).toEqual([])
  expect(hitsIn(placesOfLesson(lessonOf('a\\\nb\n\nc')), search('bc'))).toEqual([])
})

test('a hit says where it stands and what is around it', () => {
  const hits = hitsIn(placesOfLesson({ title: 'Spans', summary: '', body: bodyOf('## A span\n\none **span** two') }), {
    find: 'span',
    matchCase: false,
    wholeWord: false,
  })
  expect(hits.map(({ kind, before, match, after }) => [kind, before, match, after])).toEqual([
    ['title', '', 'Span', 's'],
    ['heading', 'A ', 'span', ''],
    ['text', 'one ', 'span', ' two'],
  ])
  expect(new Set(hits.map(({ id }) => id)).size).toBe(3)
})

test('ids of blocks, keys and formats stay as they are', () => {
  const lesson = { ...lessonOf('**a**\n\n```ts\na\n```'), key: 'a', slug: 'a', id: 'a' }
  const places = placesOfLesson(lesson)
  const chosen = new Set(hitsIn(places, search('a')).map(({ id }) => id))
  const before = structuredClone(lesson)
  const after = replaceIn(lesson, places, { search: search('a'), replacement: 'x', chosen })
  expect(lesson).toEqual(before)
  expect(after).toMatchObject({ key: 'a', slug: 'a', id: 'a' })
  expect(JSON.stringify(after)).toBe(
    JSON.stringify(before).replace('"text":"a"', '"text":"x"').replace('"code":"a"', '"code":"x"'),
  )
})

test('a course’s own words are found, in each of its places', () => {
  const course = {
    title: 'a',
    summary: 'a',
    description: bodyOf('a'),
    outcomes: [{ id: 'a', text: 'a' }],
    prerequisites: [{ text: 'b' }, { text: 'a' }],
    sections: [{ id: 'a', key: 'a', title: 'a', summary: 'a', lessons: ['a'] }],
    seo: { title: 'a', description: null },
    slug: 'a',
  }
  const places = placesOfCourse(course)
  const hits = hitsIn(places, search('a'))
  expect(hits.map(({ kind }) => kind)).toEqual([
    'title',
    'summary',
    'description',
    'outcome',
    'prerequisite',
    'section',
    'section',
    'sharing',
  ])
  const chosen = new Set(hits.map(({ id }) => id))
  expect(replaceIn(course, places, { search: search('a'), replacement: 'x', chosen })).toMatchObject({
    outcomes: [{ id: 'a', text: 'x' }],
    sections: [{ id: 'a', key: 'a', title: 'x', summary: 'x', lessons: ['a'] }],
    slug: 'a',
  })
})
