import type { Table } from 'mdast'
import type { Context } from './context.ts'
import { toInline } from './inline.ts'
import { type LexicalNode, table, tableCell, tableRow } from './lexicalNodes.ts'

/** A GFM table: the first row is the header, a column's alignment becomes that of its cells' paragraphs. */
export const toTable = (node: Table, context: Context): LexicalNode[] => {
  const columns = node.children[0]?.children.length ?? 0
  const rows = node.children.map((row, rowIndex) =>
    tableRow(
      Array.from({ length: columns }, (_cell, column) =>
        tableCell(rowIndex === 0, node.align?.[column] ?? '', toInline(row.children[column]?.children ?? [], context)),
      ),
    ),
  )
  return [table(rows)]
}
