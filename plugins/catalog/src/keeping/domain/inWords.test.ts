import { expect, test } from 'vitest'
import { inWords } from './inWords.ts'

const text = (said: string) => ({ type: 'text', text: said })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const body = (...children: object[]) => ({ root: { type: 'root', children } })

test.each([
  ['nothing', null, ''],
  ['a text', 'Spans', 'Spans'],
  ['a number', 5, '5'],
  ['a list', ['a', 'b'], 'a\nb'],
  ['paragraphs', body(paragraph(text('One '), text('two')), paragraph(text('Three'))), 'One two\nThree'],
  [
    'a block between them',
    body(paragraph(text('See')), { type: 'block', fields: { id: '1', blockType: 'code', code: 'run()' } }),
    'See\nrun()',
  ],
  ['rows', [{ id: '1', text: 'A verb' }], 'A verb'],
])('%s', (_case, value, words) => {
  expect(inWords(value)).toBe(words)
})
