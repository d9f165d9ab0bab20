import type { Blockquote, Image, Paragraph, RootContent } from 'mdast'
import { toContainer, toEmbed } from './containers.ts'
import { type Context, idFor, refuse } from './context.ts'
import { toFence } from './fences.ts'
import { toInline } from './inline.ts'
import { block, heading, horizontalRule, type LexicalNode, lineBreak, paragraph, quote } from './lexicalNodes.ts'
import { toList } from './lists.ts'
import { misplaced } from './places.ts'
import { toSnippet } from './snippets.ts'
import { toTable } from './tables.ts'
import { toVideo } from './videos.ts'

/** Everything that stands on lines of its own. */
export const toBlocks = (nodes: RootContent[], context: Context): LexicalNode[] =>
  nodes.flatMap((node) => convert(node, context))

const convert = (node: RootContent, context: Context): LexicalNode[] => {
  const reason = misplaced(node, context.place)
  if (reason) return refuse(context, node, reason)
  switch (node.type) {
    case 'paragraph':
      return toParagraph(node, context)
    case 'heading':
      if (node.depth < 2 || node.depth > 4) {
        return refuse(context, node, 'Headings run from ## to ####; the title stands in the front matter.')
      }
      return [heading(node.depth, toInline(node.children, context))]
    case 'list':
      return toList(node, context)
    case 'blockquote':
      return toQuote(node, context)
    case 'code':
      return toFence(node, context)
    case 'table':
      return toTable(node, context)
    case 'thematicBreak':
      return [horizontalRule()]
    case 'containerDirective':
      return toContainer(node, context, toBlocks)
    case 'leafDirective':
      return toLeaf(node, context)
    case 'yaml':
    case 'definition':
      return []
    case 'footnoteDefinition':
      return refuse(context, node, 'Footnotes are not part of the format. Say it in the sentence, or in a :::note.')
    default:
      return refuse(context, node, 'HTML is not part of the format. Write Markdown, or one of the blocks.')
  }
}

const toLeaf = (node: Extract<RootContent, { type: 'leafDirective' }>, context: Context): LexicalNode[] => {
  if (node.name === 'snippet') return toSnippet(node, context)
  return node.name === 'video' ? toVideo(node, context) : toEmbed(node, context)
}

const toParagraph = (node: Paragraph, context: Context): LexicalNode[] => {
  const [only, ...others] = node.children
  if (only?.type === 'image' && others.length === 0) return toFigure(only, context)
  return [paragraph(toInline(node.children, context))]
}

const toFigure = (node: Image, context: Context): LexicalNode[] => {
  if (!node.alt)
    return refuse(context, node, 'The picture needs an alternative text: ![what it shows](./images/name.png).')
  if (context.place === 'prose') return refuse(context, node, 'Pictures belong in lessons. Leave this one out.')
  try {
    const [path = '', id] = node.url.split('#')
    const image = context.resolveImage(path, node.alt)
    return [block(idFor(context, node, 'figure', id), 'figure', { image, caption: node.title ?? '' })]
  } catch (error) {
    return refuse(context, node, error instanceof Error ? error.message : String(error))
  }
}

/** Lexical's quote holds words only, so paragraphs are parted by an empty line. */
const toQuote = (node: Blockquote, context: Context): LexicalNode[] => {
  const words = node.children.flatMap((child, index) => {
    if (child.type !== 'paragraph') return refuse(context, child, 'A quote holds paragraphs only.')
    const inline = toInline(child.children, context)
    return index === 0 ? inline : [lineBreak(), lineBreak(), ...inline]
  })
  return [quote(words)]
}
