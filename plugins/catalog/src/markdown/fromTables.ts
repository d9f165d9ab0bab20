import type { AlignType, Table } from 'mdast'
import { fromInline, type ResolveLink } from './fromInline.ts'
import type { LexicalNode } from './lexicalNodes.ts'
import { nodesIn } from './read.ts'

const alignments: AlignType[] = ['left', 'center', 'right']

/** A table; the first row becomes the header, since Markdown has no other kind. */
export const fromTable = (node: LexicalNode, resolveLink: ResolveLink): Table => {
  const rows = nodesIn(node.children).map((row) => nodesIn(row.children))
  return {
    type: 'table',
    align: (rows[0] ?? []).map((cell) => alignments.find((name) => name === nodesIn(cell.children)[0]?.format) ?? null),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: fromInline(wordsOf(cell), resolveLink) })),
    })),
  }
}

/** A cell's paragraphs as one line. */
const wordsOf = (cell: LexicalNode): LexicalNode[] =>
  nodesIn(cell.children).flatMap((paragraph, index) => [
    ...(index > 0 ? [{ type: 'text', text: ' ', format: 0 }] : []),
    ...nodesIn(paragraph.children).map((child) =>
      child.type === 'linebreak' ? { type: 'text', text: ' ', format: 0 } : child,
    ),
  ])
