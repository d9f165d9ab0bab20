import type { PhrasingContent } from 'mdast'
import { type LexicalNode, textFormat } from './lexicalNodes.ts'
import { nodesIn, recordIn, textIn } from './read.ts'

/** Where an internal link leads, or null when its document has no page. */
export type ResolveLink = (relationTo: string, document: unknown) => string | null

type Piece = { bits: number; node: LexicalNode }

const marks = [
  [textFormat.bold, 'strong'],
  [textFormat.italic, 'emphasis'],
  [textFormat.strikethrough, 'delete'],
] as const
const allMarks = marks.reduce((bits, [bit]) => bits | bit, 0)

/** Words as mdast. Formats that Markdown cannot spell (underline, highlight) are dropped, their words stay. */
export const fromInline = (nodes: LexicalNode[], resolveLink: ResolveLink, outer = 0): PhrasingContent[] =>
  wrap(
    nodes.map((node, index) => ({ node, bits: bitsOf(nodes, index) & allMarks & ~outer })),
    resolveLink,
    outer,
  )

/** A link has the formats that all its words share; a line break those of both its neighbours. */
const bitsOf = (nodes: LexicalNode[], index: number): number => {
  const node = nodes[index]
  if (!node) return 0
  if (node.type === 'text') return Number(node.format)
  if (node.type === 'linebreak') {
    return index > 0 && nodes[index - 1]?.type !== 'linebreak' ? bitsOf(nodes, index - 1) & bitsOf(nodes, index + 1) : 0
  }
  const children = nodesIn(node.children)
  return children.length === 0 ? 0 : children.reduce((bits, _child, at) => bits & bitsOf(children, at), allMarks)
}

/** Puts each format around the longest run that shares it, so that `**a *b***` does not fall apart. */
const wrap = (pieces: Piece[], resolveLink: ResolveLink, outer: number): PhrasingContent[] => {
  const out: PhrasingContent[] = []
  for (let at = 0; at < pieces.length; ) {
    const [bit, type, end] = longestRun(pieces, at)
    const run = pieces.slice(at, end)
    if (bit === 0) out.push(...run.flatMap((piece) => leaf(piece.node, resolveLink, outer)))
    else {
      const rest = run.map(({ bits, node }) => ({ bits: bits & ~bit, node }))
      out.push({ type, children: wrap(rest, resolveLink, outer | bit) })
    }
    at = end
  }
  return out
}

const longestRun = (pieces: Piece[], at: number): [number, 'strong' | 'emphasis' | 'delete', number] => {
  let best: [number, 'strong' | 'emphasis' | 'delete', number] = [0, 'strong', at + 1]
  for (const [bit, type] of marks) {
    let end = at
    while (end < pieces.length && (pieces[end]?.bits ?? 0) & bit) end++
    if (end > at && (best[0] === 0 || end > best[2])) best = [bit, type, end]
  }
  return best
}

const leaf = (node: LexicalNode, resolveLink: ResolveLink, outer: number): PhrasingContent[] => {
  if (node.type === 'linebreak') return [{ type: 'break' }]
  if (node.type === 'tab') return [{ type: 'text', value: ' ' }]
  if (node.type === 'text') {
    const isCode = (Number(node.format) & textFormat.code) !== 0
    return [{ type: isCode ? 'inlineCode' : 'text', value: textIn(node.text) }]
  }
  const children = fromInline(nodesIn(node.children), resolveLink, outer)
  const url = hrefOf(node, resolveLink)
  return url ? [{ type: 'link', url, children }] : children
}

const hrefOf = (node: LexicalNode, resolveLink: ResolveLink): string | null => {
  if (node.type !== 'link' && node.type !== 'autolink') return null
  const { linkType, url, doc } = recordIn(node.fields)
  if (linkType !== 'internal') return textIn(url)
  return resolveLink(textIn(recordIn(doc).relationTo), recordIn(doc).value)
}
