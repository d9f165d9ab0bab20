import { expect, test } from 'vitest'
import { isEmptyText } from './emptyText.ts'

const state = (...children: object[]) => ({ root: { type: 'root', children } })
const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })

test.each([
  ['no paragraph', state(), true],
  ['a paragraph without words', state(paragraph()), true],
  ['blanks and line breaks', state(paragraph(text(' '), { type: 'linebreak' }), paragraph(text(''))), true],
  ['an empty list', state({ type: 'list', children: [{ type: 'listitem', children: [] }] }), true],
  ['a word', state(paragraph(), paragraph(text('Spans'))), false],
  ['a word in a link', state(paragraph({ type: 'link', children: [text('here')] })), false],
  ['a block without any words', state({ type: 'block', fields: { blockType: 'figure' } }), false],
  ['a line across', state({ type: 'horizontalrule' }), false],
  ['no editor state', null, false],
])('%s', (_case, value, isEmpty) => {
  expect(isEmptyText(value)).toBe(isEmpty)
})
