import { expect, test } from 'vitest'
import type { RichText } from '../contract.ts'
import { lexicalToMarkdown } from './fromLexical.ts'
import { keepIds } from './keepIds.ts'
import { markdownToLexical } from './toLexical.ts'

const read = (markdown: string) => markdownToLexical(markdown, { key: 'lesson', resolveImage: (path) => path })
const write = (value: RichText) =>
  lexicalToMarkdown(value, {
    key: 'lesson',
    imageOf: (image) => ({ path: String(image), alt: 'a' }),
    resolveLink: () => null,
  })

const code = (text: string, id = '') => `\`\`\`js${id && ` id="${id}"`}\n${text}\n\`\`\`\n`

/** The stored document, and what its file looks like after an edit of somebody who knows nothing of ids. */
test.each([
  ['the same', [code('1', 'a'), code('2', 'b')], [code('1'), code('2')], ['a', 'b']],
  ['one put before', [code('1', 'a')], [code('0'), code('1')], [null, 'a']],
  ['one taken out', [code('1', 'a'), code('2', 'b')], [code('2')], ['b']],
  ['one rewritten', [code('1', 'a'), code('2', 'b')], [code('1'), code('3')], ['a', 'b']],
  ['one moved with its id', [code('1', 'a'), code('2', 'b')], [code('2', 'b'), code('1', 'a')], ['b', 'a']],
])('blocks go on with their ids: %s', (_case, before, after, ids) => {
  const kept = keepIds(read(after.join('\n')), read(before.join('\n')), 'lesson')
  const found = kept.root.children.map(({ fields }) => (fields as { id: string }).id)
  for (const [at, id] of ids.entries()) if (id) expect(found[at]).toBe(id)
  expect(new Set(found).size).toBe(found.length)
  expect(found.filter((id) => ['a', 'b'].includes(id))).toEqual(ids.filter(Boolean))
})

test('what is kept is written out, and reads as the same', () => {
  const stored = read(
    ':::tip{#c}\na\n:::\n\n::::tabs{#t}\n:::tab[A]{#t1}\n```js id="x"\n1\n```\n:::\n::::\n\n![a](./images/a.png#f)',
  )
  const kept = keepIds(read(write(stored).replaceAll(/ ?id="\w+"|\{#\w+\}|#f/g, '')), stored, 'lesson')
  expect(kept).toEqual(stored)
  expect(read(write(kept))).toEqual(kept)
})

test('ids that counting gives are not written', () => {
  expect(write(read(code('1') + code('2')))).not.toContain('id=')
})
