import type { RichText } from '../contract.ts'
import { headerState, type LexicalNode, textFormat } from './lexicalNodes.ts'
import { nodesIn, recordIn, recordsIn, richTextIn, textIn } from './read.ts'
import { unspeltWords as said } from './unspeltWords.ts'

const spelt = Object.values(textFormat).reduce((bits, bit) => bits | bit, 0) & ~textFormat.underline
const blocks = ['code', 'terminal', 'diagram', 'callout', 'tabs', 'steps', 'figure', 'embed', 'video', 'snippet']
const plain = ['root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'linebreak', 'horizontalrule', 'tablerow']
const known = [...plain, 'text', 'link', 'autolink', 'table', 'tablecell', 'block', 'upload']

const ofLink = ({ fields }: LexicalNode): string[] => {
  const { linkType, newTab } = recordIn(fields)
  return [...(linkType === 'internal' ? [said.internalLink] : []), ...(newTab === true ? [said.newTab] : [])]
}

const hasLines = (cell: LexicalNode): boolean => {
  const paragraphs = nodesIn(cell.children)
  return (
    paragraphs.length > 1 || paragraphs.some((each) => nodesIn(each.children).some(({ type }) => type === 'linebreak'))
  )
}

const ofCell = (cell: LexicalNode, isFirstRow: boolean): string[] => [
  ...(Number(cell.colSpan ?? 1) > 1 || Number(cell.rowSpan ?? 1) > 1 ? [said.mergedCells] : []),
  ...(cell.backgroundColor ? [said.cellColour] : []),
  ...((Number(cell.headerState ?? 0) & ~headerState.row) !== 0 ? [said.headerColumn] : []),
  ...(((Number(cell.headerState ?? 0) & headerState.row) !== 0) === isFirstRow ? [] : [said.headerRow]),
  ...(hasLines(cell) ? [said.cellLines] : []),
]

const ofTable = (table: LexicalNode): string[] =>
  nodesIn(table.children).flatMap((row, index) => nodesIn(row.children).flatMap((cell) => ofCell(cell, index === 0)))

const ofBlock = (node: LexicalNode): string[] => {
  const fields = recordIn(node.fields)
  const kind = textIn(fields.blockType)
  if (!blocks.includes(kind)) return [said.block(kind)]
  const inner = [fields, ...recordsIn(fields.items)].flatMap(({ body }) => richTextIn(body))
  return [...(fields.blockName ? [said.blockName] : []), ...inner.flatMap(ofNode)]
}

const ofNode = (node: LexicalNode): string[] => {
  const own: string[] = []
  if (!known.includes(node.type)) own.push(node.type === 'tab' ? said.tab : said.node(node.type))
  if (node.type === 'text') {
    if ((Number(node.format) & ~spelt) !== 0) own.push(said.format)
    if (textIn(node.style) !== '') own.push(said.style)
  }
  if (['paragraph', 'heading', 'quote'].includes(node.type) && textIn(node.format) !== '') own.push(said.alignment)
  if (['paragraph', 'heading', 'quote'].includes(node.type) && Number(node.indent ?? 0) > 0) own.push(said.indent)
  if (node.type === 'link' || node.type === 'autolink') own.push(...ofLink(node))
  if (node.type === 'table') return [...own, ...ofTable(node), ...nodesIn(node.children).flatMap(ofRow)]
  if (node.type === 'block') return ofBlock(node)
  return [...own, ...nodesIn(node.children).flatMap(ofNode)]
}

/** Inside a cell a paragraph's alignment is its column's, which Markdown spells. */
const ofRow = (row: LexicalNode): string[] =>
  nodesIn(row.children).flatMap((cell) =>
    nodesIn(cell.children).flatMap((paragraph) => nodesIn(paragraph.children).flatMap(ofNode)),
  )

/** What a document has that Markdown cannot spell, in words, each said once; an export tells it instead of losing it silently. */
export const unspelt = (value: RichText): string[] => [...new Set(richTextIn(value).flatMap(ofNode))]
