/**
 * Lexical nodes as the admin panel's editor stores them (lexical 0.50 `exportJSON`, and the node classes of
 * `@payloadcms/richtext-lexical` 3.90 for link, block and horizontal rule).
 */
export type LexicalNode = { type: string; [field: string]: unknown }
export type LexicalParent = LexicalNode & { children: LexicalNode[] }

/** Lexical's bits for a text node's `format`. */
export const textFormat = { bold: 1, italic: 2, strikethrough: 4, underline: 8, code: 16 } as const

/** Lexical's bits for a table cell's `headerState`. */
export const headerState = { none: 0, row: 1, column: 2 } as const

type Alignment = '' | 'left' | 'center' | 'right'

const element = (type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalParent => ({
  children,
  direction: null,
  format: '',
  indent: 0,
  type,
  version: 1,
  ...more,
})

export const text = (value: string, format = 0): LexicalNode => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: value,
  type: 'text',
  version: 1,
})

export const lineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 })
export const horizontalRule = (): LexicalNode => ({ type: 'horizontalrule', version: 1 })

export const paragraph = (children: LexicalNode[], alignment: Alignment = ''): LexicalParent => {
  const first = children.find((child) => child.type === 'text')
  return element('paragraph', children, { format: alignment, textFormat: first?.format ?? 0, textStyle: '' })
}

export const heading = (depth: number, children: LexicalNode[]): LexicalParent =>
  element('heading', children, { tag: `h${depth}` })

export const quote = (children: LexicalNode[]): LexicalParent => element('quote', children)

export const link = (id: string, url: string, children: LexicalNode[]): LexicalParent =>
  element('link', children, { id, version: 3, fields: { linkType: 'custom', newTab: false, url } })

export const listItem = (value: number, indent: number, children: LexicalNode[], checked?: boolean): LexicalParent =>
  element('listitem', children, { value, indent, ...(checked === undefined ? {} : { checked }) })

export const list = (listType: 'bullet' | 'number' | 'check', start: number, children: LexicalNode[]): LexicalParent =>
  element('list', children, { listType, start, tag: listType === 'number' ? 'ol' : 'ul' })

export const table = (rows: LexicalNode[]): LexicalParent => element('table', rows)
export const tableRow = (cells: LexicalNode[]): LexicalParent => element('tablerow', cells)

export const tableCell = (isHeader: boolean, alignment: Alignment, children: LexicalNode[]): LexicalParent =>
  element('tablecell', [paragraph(children, alignment)], {
    backgroundColor: null,
    colSpan: 1,
    headerState: isHeader ? headerState.row : headerState.none,
    rowSpan: 1,
  })

/** A block of the editor; `blockType` is the block's slug, the rest its fields. */
export const block = (id: string, blockType: string, fields: Record<string, unknown>): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType, ...fields },
})

export const root = (children: LexicalNode[]) => ({
  root: { ...element('root', children), type: 'root' as const },
})
