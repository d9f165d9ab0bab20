import { expect, test } from 'vitest'
import { messagesIn } from '#site/messages/index.ts'
import { headingIds, headingsOf } from './headings.ts'
import type { Node } from './nodes.ts'
import { proseHtml } from './prose.ts'

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const html = (node: Node) => proseHtml(node, new Map(), messagesIn().richtext)
const item = (...children: Node[]) => ({ type: 'listitem', children })
const cell = (words: string, headerState = 0, format = '') => ({
  type: 'tablecell',
  headerState,
  children: [{ type: 'paragraph', format, children: words ? [text(words)] : [] }],
})
const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [text(words)] })
const page = (...children: Node[]) => ({ root: { children } })

test('a deeper list moves back into the item it belongs to', () => {
  const deeper = { type: 'list', listType: 'number', start: 3, children: [item(text('b'))] }
  expect(html({ type: 'list', listType: 'bullet', children: [item(text('a')), item(deeper)] })).toBe(
    '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>',
  )
})

test('a table has a head when all cells of its first row are headers, and an empty corner heads nothing', () => {
  const rows = [
    { type: 'tablerow', children: [cell('', 1), cell('b', 1)] },
    { type: 'tablerow', children: [cell('c', 2), cell('d', 0, 'right')] },
  ]
  expect(html({ type: 'table', children: rows })).toContain(
    '<thead><tr><td></td><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td class="right">d</td></tr></tbody>',
  )
})

test('an empty line inside a quote parts its paragraphs, and empty paragraphs take no room', () => {
  const breaks = [{ type: 'linebreak' }, { type: 'linebreak' }]
  expect(html({ type: 'quote', children: [text('a'), ...breaks, text('b')] })).toBe(
    '<blockquote><p>a</p><p>b</p></blockquote>',
  )
  expect(html({ type: 'paragraph', children: [] })).toBe('')
})

test('an unknown node shows what it holds', () => {
  expect(html({ type: 'columns', children: [{ type: 'paragraph', children: [text('a')] }, text('b')] })).toBe(
    '<p>a</p>b',
  )
})

test('headings get readable ids, counted when they repeat, and never an h1', () => {
  const first = heading('h1', 'What’s `new`?')
  const ids = headingIds(page(first, heading('h2', 'What’s new')))
  expect([...ids.values()]).toEqual(['whats-new', 'whats-new-1'])
  expect(proseHtml(first, ids, messagesIn().richtext)).toBe('<h2 id="whats-new">What’s `new`?</h2>')
})

test('“on this page” lists headings outside of blocks, down to the third level', () => {
  const inBlock = { type: 'block', fields: { items: [{ body: page(heading('h2', 'Inside')) }] } }
  expect(headingsOf(page(heading('h2', 'A'), inBlock, heading('h4', 'Deep'), heading('h3', 'B')))).toEqual([
    { id: 'a', text: 'A', depth: 2 },
    { id: 'b', text: 'B', depth: 3 },
  ])
})

test('anything that is not rich text has no headings', () => {
  expect(headingsOf(null)).toEqual([])
})
