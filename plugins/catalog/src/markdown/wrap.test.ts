import { expect, test } from 'vitest'
import { lexicalToMarkdown } from './fromLexical.ts'
import { markdownToLexical } from './toLexical.ts'

const read = (markdown: string) => markdownToLexical(markdown, { key: 'a', resolveImage: () => '' })
const write = (markdown: string) =>
  lexicalToMarkdown(read(markdown), {
    imageOf: () => ({ path: '', alt: '' }),
    resolveLink: () => null,
    isWrapped: true,
  })

const pieces = [
  'word',
  '*so*',
  '**very bold words**',
  '`code here`',
  '[a link](https://a.example/b)',
  '- ',
  '1\\. ',
  '02:40',
  '\\# ',
  '+',
  '\\>',
  'x:y[z]',
  '~~gone~~',
  '\\|',
  '=',
  'a \\\n',
  '“quoted”',
  '<https://a.example>',
]

/** Always the same sentences, in changing order. */
const sentence = (seed: number) =>
  `Start ${Array.from({ length: 60 }, (_, at) => pieces[(seed * (at + 7) + at * at) % pieces.length]).join(
    ' ',
  )}`.replace(/\\\n\s*$/, '')

test.each(Array.from({ length: 16 }, (_, seed) => seed))('broken lines read as before: %i', (seed) => {
  for (const frame of [
    (it: string) => it,
    (it: string) => `- ${it}`,
    (it: string) => `> ${it}`,
    (it: string) => `:::tip\n${it}\n:::`,
  ]) {
    const markdown = frame(sentence(seed).replaceAll('\\\n ', seed % 2 ? '' : 'break '))
    expect(read(write(markdown))).toEqual(read(markdown))
    expect(write(write(markdown))).toBe(write(markdown))
  }
})

test('lines are no longer than 120 columns, save for what cannot be broken', () => {
  const lines = write(`${'some words and then '.repeat(40)}\n\n- ${'a list of words '.repeat(40)}`).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120)
  expect(lines.length).toBeGreaterThan(10)
})
