import type { Messages } from '#site/messages/index.ts'
import { headingDepth } from './headings.ts'
import { escapeHtml } from './html.ts'
import { type Node, nodesIn, numberIn, textIn } from './nodes.ts'
import { wordsHtml } from './words.ts'

/** Everything but blocks as HTML: paragraphs, headings (with their ids), lists, quotes, tables and rules. */
export const proseHtml = (node: Node, ids: Map<Node, string>, strings: Messages['richtext']): string => {
  const children = nodesIn(node.children)
  switch (node.type) {
    case 'paragraph':
      return paragraphsHtml(children)
    case 'heading':
      return headingHtml(node, ids.get(node))
    case 'list':
      return listHtml(node, strings)
    case 'quote':
      return `<blockquote>${paragraphsHtml(children)}</blockquote>`
    case 'table':
      return tableHtml(node, strings)
    case 'horizontalrule':
      return '<hr>'
    default: // a kind that a later version of the editor may bring: its words are better than nothing
      return children.map((child) => (isWord(child) ? wordsHtml([child]) : proseHtml(child, ids, strings))).join('')
  }
}

/** An empty line, which the editor keeps as two line breaks, parts paragraphs. */
const paragraphsHtml = (nodes: Node[]): string =>
  wordsHtml(nodes)
    .split(/(?:<br>){2,}/)
    .filter((words) => words !== '')
    .map((words) => `<p>${words}</p>`)
    .join('')

const isWord = (node: Node): boolean => ['text', 'link', 'autolink', 'linebreak', 'tab'].includes(node.type)

const headingHtml = (node: Node, id: string | undefined): string => {
  const tag = `h${headingDepth(node)}`
  return `<${tag}${id ? ` id="${escapeHtml(id)}"` : ''}>${wordsHtml(nodesIn(node.children))}</${tag}>`
}

const listHtml = (list: Node, strings: Messages['richtext']): string => {
  const tag = list.listType === 'number' ? 'ol' : 'ul'
  const start = numberIn(list.start, 1)
  const items: string[] = []
  for (const item of nodesIn(list.children)) {
    const words = nodesIn(item.children).filter((child) => child.type !== 'list')
    const deeper = nodesIn(item.children)
      .filter((child) => child.type === 'list')
      .map((child) => listHtml(child, strings))
      .join('')
    // The editor keeps a deeper list in an item of its own; a page shows it inside the item before.
    if (words.length === 0 && deeper && items.length > 0) items[items.length - 1] += deeper
    else items.push(`${taskMark(list, item, strings)}${wordsHtml(words)}${deeper}`)
  }
  const attributes =
    tag === 'ol' && start !== 1 ? ` start="${start}"` : list.listType === 'check' ? ' class="tasks"' : ''
  return `<${tag}${attributes}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
}

const taskMark = (list: Node, item: Node, strings: Messages['richtext']): string => {
  if (list.listType !== 'check') return ''
  return item.checked === true
    ? `<span role="img" aria-label="${strings.done}">☑</span> `
    : `<span role="img" aria-label="${strings.open}">☐</span> `
}

const tableHtml = (table: Node, strings: Messages['richtext']): string => {
  const rows = nodesIn(table.children).map((row) => nodesIn(row.children))
  const [first = [], ...rest] = rows
  const hasHead = first.length > 0 && first.every((cell) => numberIn(cell.headerState, 0) & 1)
  const head = hasHead ? `<thead>${rowHtml(first)}</thead>` : ''
  const body = `<tbody>${(hasHead ? rest : rows).map(rowHtml).join('')}</tbody>`
  return `<div class="scroll" tabindex="0" role="group" aria-label="${strings.table}"><table>${head}${body}</table></div>`
}

const rowHtml = (cells: Node[]): string => `<tr>${cells.map(cellHtml).join('')}</tr>`

/** Lexical's header bits: 1 heads a column's cells (it lies in the first row), 2 heads a row's. */
const cellHtml = (cell: Node): string => {
  const paragraphs = nodesIn(cell.children)
  const words = paragraphs.map((paragraph) => wordsHtml(nodesIn(paragraph.children))).join('<br>')
  const header = words === '' ? 0 : numberIn(cell.headerState, 0) // an empty corner heads nothing
  const tag = header > 0 ? 'th' : 'td'
  const scope = header > 0 ? ` scope="${header & 1 ? 'col' : 'row'}"` : ''
  const align = textIn(paragraphs[0]?.format)
  const spans = ['colSpan', 'rowSpan'].map((name) => {
    const span = numberIn(cell[name], 1)
    return span > 1 ? ` ${name.toLowerCase()}="${span}"` : ''
  })
  const className = align === 'right' || align === 'center' ? ` class="${align}"` : ''
  return `<${tag}${scope}${spans.join('')}${className}>${words}</${tag}>`
}
