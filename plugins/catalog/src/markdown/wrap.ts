import type { Nodes, Parents, PhrasingContent, Text } from 'mdast'

/** Columns that a line of a paragraph fills. */
const width = 120

/** A place where a line may end: a space between words, and the column after it. */
type Gap = { node: Text; at: number; column: number }

/** What would mean something at the start of a line, and so would have to be escaped there. */
const isMeaningful = /^(?:[-+*#>=~:|]|\d+[.)])/

/** Columns that the signs around a node's words take. */
const signs = (node: PhrasingContent): number => {
  if (node.type === 'emphasis') return 1
  if (node.type === 'strong' || node.type === 'delete') return 2
  return node.type === 'inlineCode' ? 1 : 0
}

/** Whether a line may end at this space of a node. A space at an edge of a format would have to be escaped. */
const isGap = ({ value }: Text, at: number, isTop: boolean, rest: string): boolean => {
  if (value[at] !== ' ' || value[at - 1] === ' ' || value[at + 1] === ' ') return false
  const isEdge = at === 0 || at === value.length - 1
  if (isEdge && !isTop) return false
  return !isMeaningful.test(rest)
}

class Lines {
  private readonly indent: number
  private column: number
  private gap: Gap | null = null

  constructor(indent: number) {
    this.indent = indent
    this.column = indent
  }

  advance(columns: number): void {
    this.column += columns
    if (this.column <= width || !this.gap) return
    const { node, at, column } = this.gap
    node.value = `${node.value.slice(0, at)}\n${node.value.slice(at + 1)}`
    this.column = this.indent + this.column - column
    this.gap = null
  }

  mayEnd(node: Text, at: number): void {
    this.gap = { node, at, column: this.column }
  }

  end(): void {
    this.column = this.indent
    this.gap = null
  }
}

const fill = (parent: Parents, lines: Lines, isTop: boolean): void => {
  for (const [index, node] of (parent.children as PhrasingContent[]).entries()) {
    const around = signs(node)
    if (around > 0) lines.advance(around)
    if (node.type === 'text') fillText(node, lines, isTop && !touchesBreak(parent, index))
    else if (node.type === 'break') lines.end()
    else if ('value' in node) lines.advance(node.value.length)
    else if ('children' in node) fill(node, lines, false)
    if (node.type === 'link') lines.advance(node.url.length + 4)
    if (around > 0) lines.advance(around)
  }
}

const touchesBreak = (parent: Parents, index: number): boolean =>
  [parent.children[index - 1], parent.children[index + 1]].some((node) => node?.type === 'break')

const fillText = (node: Text, lines: Lines, isTop: boolean): void => {
  for (let at = 0; at < node.value.length; at++) {
    lines.advance(1)
    if (isGap(node, at, isTop, node.value.slice(at + 1, at + 12))) lines.mayEnd(node, at)
  }
}

/**
 * Breaks the lines of paragraphs, in place, so that a change of a word is a change of a line in Git. Only spaces become
 * line ends, which read as spaces again.
 */
export const wrapParagraphs = (node: Nodes, indent = 0): void => {
  if (!('children' in node) || node.type === 'heading' || node.type === 'table') return
  if (node.type === 'paragraph') {
    if (node.data?.directiveLabel !== true) fill(node, new Lines(indent), true)
    return
  }
  const deeper = node.type === 'list' ? (node.ordered ? 3 : 2) : node.type === 'blockquote' ? 2 : 0
  for (const child of node.children) wrapParagraphs(child, indent + deeper)
}
