import { expect, test } from 'vitest'
import {
  block,
  heading,
  link,
  list,
  listItem,
  paragraph,
  root,
  table,
  tableCell,
  tableRow,
  text,
} from './lexicalNodes.ts'
import { markdownToLexical } from './toLexical.ts'
import { unspelt } from './unspelt.ts'
import { unspeltWords as said } from './unspeltWords.ts'

const words = paragraph([text('a')])
const cell = (more: Record<string, unknown>) => ({ ...tableCell(true, '', [text('a')]), ...more })
const internal = { ...link('1', '', [text('a')]), fields: { linkType: 'internal', doc: { relationTo: 'courses' } } }
const newTab = { ...link('1', '', [text('a')]), fields: { linkType: 'custom', url: '/a', newTab: true } }

test.each([
  ['underlined words', paragraph([text('a', 8)]), said.format],
  ['coloured words', paragraph([{ ...text('a'), style: 'color: red' }]), said.style],
  ['a centred paragraph', paragraph([text('a')], 'center'), said.alignment],
  ['an indented heading', { ...heading(2, [text('a')]), indent: 1 }, said.indent],
  ['a link to a document', paragraph([internal]), said.internalLink],
  ['a link that opens a tab', list('bullet', 1, [listItem(1, 0, [newTab])]), said.newTab],
  ['merged cells', table([tableRow([cell({ colSpan: 2 })])]), said.mergedCells],
  ['a table without a header', table([tableRow([tableCell(false, '', [])])]), said.headerRow],
  ['a header column', table([tableRow([cell({ headerState: 3 })])]), said.headerColumn],
  ['a tab', paragraph([{ type: 'tab' }]), said.tab],
  ['a block of tomorrow', block('1', 'quiz', {}), said.block('quiz')],
  ['something inside a callout', block('1', 'callout', { body: root([paragraph([text('a', 8)])]) }), said.format],
  ['a node of tomorrow', { type: 'mention', children: [] }, said.node('mention')],
])('%s is told of, once', (_case, node, warning) => {
  expect(unspelt(root([words, node, node]))).toEqual([warning])
})

test('what Markdown spells is not', () => {
  const markdown =
    '## A\n\n- [x] *a* **b** `c` ~~d~~ [e](/f)\n\n| a | b |\n| :- | -: |\n| 1 | 2 |\n\n> q\n\n---\n\n:::tip\na\n:::'
  expect(unspelt(markdownToLexical(markdown, { key: 'a', resolveImage: () => '' }))).toEqual([])
})
